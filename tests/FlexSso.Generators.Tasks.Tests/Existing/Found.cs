using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>What a check finds in files, in short.</summary>
internal static class Found
{
    /// <summary>The findings as <c>FLEXSSO0702(1,5)</c>, in the order of the text.</summary>
    public static string[] In(string fileName, string text) =>
        [.. Check((fileName, text)).Select(found => $"{found.Finding.RuleId}({Place(found.File.Text, found.Finding)})")];

    /// <summary>The same with the messages.</summary>
    public static string[] Messages(string fileName, string text) =>
        [
            .. Check((fileName, text))
                .Select(found => $"{found.Finding.RuleId}({Place(found.File.Text, found.Finding)}): {found.Finding.Message}"),
        ];

    /// <summary>The findings of files that are checked together, with the file's path.</summary>
    public static string[] InAll(params (string Path, string Text)[] files) =>
        [.. Check(files).Select(found => $"{found.File.Path.Name}({Place(found.File.Text, found.Finding)}): {found.Finding.RuleId}")];

    /// <summary>The findings of files that are checked together.</summary>
    public static IEnumerable<(SourceFile File, ExistingFinding Finding)> Check(params (string Path, string Text)[] files)
    {
        SourceFile[] sources = [.. files.Select(file => new SourceFile(new ProjectPath(AppContext.BaseDirectory, file.Path), file.Text))];
        ExistingFiles.Check(sources);
        return sources.SelectMany(file => file.Findings.InOrder.Select(finding => (file, finding)));
    }

    private static string Place(string text, ExistingFinding finding)
    {
        (int line, int column) = TextPlace.Of(text, finding.Start);
        return $"{line},{column}";
    }
}
