using FlexSso.Generators.Tasks.Existing;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>What a check finds in a file, in short.</summary>
internal static class Found
{
    /// <summary>The findings as <c>FLEXSSO0702(1,5)</c>, in the order of the text.</summary>
    public static string[] In(string fileName, string text) =>
        [.. ExistingFile.Check(fileName, text).InOrder.Select(finding => $"{finding.RuleId}({Place(text, finding)})")];

    /// <summary>The same with the messages.</summary>
    public static string[] Messages(string fileName, string text) =>
        [.. ExistingFile.Check(fileName, text).InOrder.Select(finding => $"{finding.RuleId}({Place(text, finding)}): {finding.Message}")];

    private static string Place(string text, ExistingFinding finding)
    {
        (int line, int column) = TextPlace.Of(text, finding.Start);
        return $"{line},{column}";
    }
}
