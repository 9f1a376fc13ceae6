using System.Text;
using FlexSso.Rosters;

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
        RosterTable table = RosterReader.Read(text, RosterReader.IsJson(item.Path));
        RosterResult result = RosterChecker.Check(table, shape);
        foreach (RosterFinding finding in result.Findings)
        {
            // A warning is the analyzer's to tell, once.
            if (finding.Rule.IsError)
            {
                (int line, int column) = table.LineAndColumn(finding.Start);
                errors.Add(new ArtifactError(finding.Rule.Id, item.Path, finding.Message, line, column));
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
}
