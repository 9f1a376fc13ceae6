namespace FlexSso.Generators.Tasks.Setup;

/// <summary>The pages of the rules.</summary>
internal static class RulePage
{
    public static string Of(string id) => "https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rules/" + id + ".md";
}
