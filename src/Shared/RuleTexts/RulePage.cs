namespace FlexSso.RuleTexts;

/// <summary>The public page of each rule. The same pages lie in the package under <c>docs/rules</c>.</summary>
internal static class RulePage
{
    public static string Of(string id) => "https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rules/" + id + ".md";
}
