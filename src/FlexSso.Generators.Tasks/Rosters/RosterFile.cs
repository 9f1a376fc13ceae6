using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Rosters;

/// <summary>
/// A roster, read once for all its environments and checked as the analyzer checks it. Its errors usually fail the compiler first. They count
/// here too, because analyzers may be switched off and an invalid roster must yield no file. Each error is reported once.
/// </summary>
internal sealed class RosterFile
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private readonly HashSet<string> _duplicates = new(StringComparer.Ordinal);
    private readonly RosterFindings _shared = new();
    private readonly RosterTable _table;

    private RosterFile(string path, RosterTable table) => (Path, _table) = (path, table);

    public string Path { get; }

    /// <summary>True if the file is right as it stands, and yet names no user.</summary>
    public bool IsEmpty => _table.IsEmpty;

    /// <exception cref="ArtifactException">The file does not exist or cannot be read.</exception>
    public static RosterFile Open(RosterItem item)
    {
        if (Directory.Exists(item.Path))
            throw new ArtifactException(ErrorOf(item.Path, RosterRule.WrongRoster, RosterTarget.Folder(item.Name)), null);
        if (!File.Exists(item.Path))
            throw new ArtifactException(ErrorOf(item.Path, RosterRule.WrongRoster, RosterTarget.Missing(item.Name)), null);
        if (RosterTarget.IsWorkbook(item.Path))
            throw new ArtifactException(ErrorOf(item.Path, RosterRule.WrongRoster, RosterTarget.Workbook(item.Name)), null);
        string text = InputFile.ReadText(item.Path);
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

    /// <summary>Records that another roster has the same user in the same environment.</summary>
    /// <param name="user">The user of this roster.</param>
    /// <param name="other">The place of the other user, for the message.</param>
    public void AddDuplicate(RosterUser user, string other)
    {
        if (_duplicates.Add(EmailAddress.KeyOf(user.Email)))
            _shared.Add(RosterRule.DuplicateUser, user.EmailStart, user.Email.Length, user.Email, "also at " + other);
    }

    /// <summary>Reports the duplicates: the first hundred, and the number of the others.</summary>
    public void AddDuplicates(List<ArtifactError> errors) => AddErrors(_shared.ToList(), errors);

    private void AddErrors(IEnumerable<RosterFinding> findings, List<ArtifactError> errors)
    {
        foreach (RosterFinding finding in findings)
        {
            // The analyzer reports warnings.
            if (!finding.Rule.IsError)
                continue;
            (int line, int column) = _table.LineAndColumn(finding.Start);
            ArtifactError error = new(finding.Rule.Id, Path, finding.Message, line, column);
            if (_reported.Add(error.Id + "(" + line + "," + column + "): " + error.Message))
                errors.Add(error);
        }
    }
}
