using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;

namespace FlexSso.Generators.Parsing;

/// <summary>The name of the application in Auth0 (FLEXSSO0521), by which Auth0's Deploy CLI finds it.</summary>
internal static class ApplicationNameParser
{
    public const string Default = "Twilio Flex";

    public static string Parse(EnvironmentSource source, RuleSink sink)
    {
        TextArgument argument = source.Text(KnownNames.ApplicationName);
        if (TextRules.Trimmed(argument, sink) is not { } name)
            return Default;
        foreach (char c in name)
        {
            if (c is '<' or '>' || char.IsControl(c))
            {
                sink.Report(Auth0Rules.WrongApplicationName, argument.Place, name, c.ToString());
                break;
            }
        }
        return name;
    }
}
