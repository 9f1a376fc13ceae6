using System.Text;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>
/// Reads a roster as the analyzer does. Its errors fail the compiler long before; here they count when analyzers are switched off, because
/// an invalid roster yields no file either way.
/// </summary>
internal static class RosterFile
{
    /// <returns>The users, or null after an error.</returns>
    public static IReadOnlyList<RosterUser>? Read(RosterItem item, RosterShape shape, List<ArtifactError> errors)
    {
        string text = AtomicFile.Guard(item.Path, "read", () => ReadText(item.Path));
        RosterResult result = RosterChecker.Check(RosterReader.Read(text, RosterReader.IsJson(item.Path)), shape);
        foreach (RosterFinding finding in result.Findings)
        {
            // A warning is the analyzer's to tell, once.
            if (finding.Rule.IsError)
            {
                errors.Add(ErrorAt(item.Path, text, finding));
            }
        }

        return result.HasErrors ? null : result.Users;
    }

    private static string ReadText(string path)
    {
        using StreamReader reader = new(
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete),
            Encoding.UTF8,
            detectEncodingFromByteOrderMarks: true
        );
        return reader.ReadToEnd();
    }

    private static ArtifactError ErrorAt(string path, string text, RosterFinding finding)
    {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < finding.Start && i < text.Length; )
        {
            int end = LineEnd.Length(text, i);
            i += Math.Max(end, 1);
            if (end > 0 && i <= finding.Start)
            {
                line++;
                lineStart = i;
            }
        }

        return new ArtifactError(finding.Rule.Id, path, finding.Message, line, finding.Start - lineStart + 1);
    }
}
