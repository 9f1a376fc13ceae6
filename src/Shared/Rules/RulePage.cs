namespace FlexSso.Rules;

/// <summary>The address of a rule's page.</summary>
internal static class RulePage
{
    public static string Of(string id) => "https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rules/" + id + ".md";
}
