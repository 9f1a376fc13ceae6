namespace FlexSso.Values;

/// <summary>A text that a worker attribute starts with (FLEXSSO0411).</summary>
internal static class AttributeText
{
    public static ValueFinding? CheckHyphen(string text, string attribute) =>
        text.IndexOf('-') >= 0 ? new ValueFinding(RuleIds.HyphenInValue, text, attribute) : null;
}
