using System.Text;
using FlexSso.Generators.Tasks.Reporting;
using FlexSso.Generators.Tasks.Writing;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>
/// A roster as the analyzer sees it, read once however many environments it serves. Its errors fail the compiler long before; here they
/// count when analyzers are switched off, because an invalid roster yields no file either way. Each is said once.
/// </summary>
internal sealed class RosterFile
{
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly HashSet<string> _duplicates = new(StringComparer.Ordinal);
    private readonly RosterFindings _shared = new();
    private readonly RosterTable _table;

    private RosterFile(string path, RosterTable table) => (Path, _table) = (path, table);

    public string Path { get; }

    /// <exception cref="ArtifactException">The file is not there, or cannot be read.</exception>
    public static RosterFile Open(RosterItem item)
    {
        if (!File.Exists(item.Path))
            throw new ArtifactException(ErrorOf(item.Path, RosterRule.WrongRoster, RosterTarget.Missing(item.Name)), null);
        string text = AtomicFile.Guard(item.Path, "read", () => ReadText(item.Path));
        return new RosterFile(item.Path, RosterReader.Read(text, RosterReader.IsJson(item.Path)));
    }

    /// <summary>An error about the roster as a whole.</summary>
    public static ArtifactError ErrorOf(string path, RosterRule rule, string[] arguments) =>
        new(rule.Id, path, new RosterFinding(rule, 0, 0, arguments).Message, 1, 1);

    /// <returns>The users, or null after an error.</returns>
    public IReadOnlyList<RosterUser>? Check(RosterShape shape, List<ArtifactError> errors)
    {
        RosterResult result = RosterChecker.Check(_table, shape);
        AddErrors(result.Findings, errors);
        return result.HasErrors ? null : result.Users;
    }

    /// <summary>A user of this roster is in an environment that has it already, from another roster.</summary>
    /// <param name="user">The user here.</param>
    /// <param name="other">Where the other one is, for the message.</param>
    public void AddDuplicate(RosterUser user, string other)
    {
        if (_duplicates.Add(EmailAddress.KeyOf(user.Email)))
            _shared.Add(RosterRule.DuplicateUser, user.EmailStart, user.Email.Length, user.Email, "also at " + other);
    }

    /// <summary>Tells of all duplicates, or of the first hundred and how many more there are.</summary>
    public void AddDuplicates(List<ArtifactError> errors) => AddErrors(_shared.ToList(), errors);

    private void AddErrors(IEnumerable<RosterFinding> findings, List<ArtifactError> errors)
    {
        foreach (RosterFinding finding in findings)
        {
            // A warning is the analyzer's to tell, once.
            if (!finding.Rule.IsError)
                continue;
            (int line, int column) = _table.LineAndColumn(finding.Start);
            ArtifactError error = new(finding.Rule.Id, Path, finding.Message, line, column);
            if (_said.Add(error.Id + "(" + line + "," + column + "): " + error.Message))
                errors.Add(error);
        }
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
