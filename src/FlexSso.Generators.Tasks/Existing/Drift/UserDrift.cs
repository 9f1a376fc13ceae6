using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Compares the users of all files with those of a declaration: their roles and attributes, and who is missing on one side. An address that no file
/// holds stands in no message.
/// </summary>
internal sealed class UserDrift(Declared declared)
{
    private const string Remedy = "paste or upload the file that the build writes, or change the declaration";

    private readonly Dictionary<string, DataNode> _declared = declared.Users.ToDictionary(
        static user => EmailAddress.KeyOf(user.Email),
        static user => user.AppMetadata.FindObject("flex")!,
        StringComparer.Ordinal
    );

    private readonly HashSet<string> _there = new(StringComparer.Ordinal);
    private (DataNode List, SourceFile File)? _firstList;

    public void AddList(DataNode list, SourceFile file)
    {
        _firstList ??= (list, file);
        foreach (DataNode user in list.Elements)
            Add(user, file);
    }

    public void Add(DataNode user, SourceFile file)
    {
        if (user.Find("email")?.Value is { Kind: DataKind.Text } email && user.FindObject("app_metadata")?.FindObject("flex") is { } flex)
            Compare(email.Text, email.Start, flex, file.Findings);
    }

    /// <summary>Compares the app_metadata of one user, whose e-mail address is the name of the file.</summary>
    public void AddAppMetadata(DataNode metadata, SourceFile file)
    {
        string email = Path.GetFileNameWithoutExtension(file.Path.Full);
        if (email.IndexOf('@') > 0 && metadata.FindObject("flex") is { } flex)
            Compare(email, metadata.Start, flex, file.Findings);
    }

    /// <summary>Reports the declared users that no file has. Single files say nothing about others.</summary>
    public void AddMissing()
    {
        int missing = _declared.Keys.Count(email => !_there.Contains(email));
        if (missing > 0 && _firstList is ({ } list, { } file))
            file.Findings.Add(
                RuleIds.Drift,
                list.Start,
                missing == 1
                    ? "1 declared user is in no file of users; add the user, or remove the declaration"
                    : $"{missing.ToString(CultureInfo.InvariantCulture)} declared users are in no file of users; add them, or remove the declarations"
            );
    }

    private void Compare(string email, int start, DataNode flex, ExistingFindings findings)
    {
        _there.Add(EmailAddress.KeyOf(email));
        if (!_declared.TryGetValue(EmailAddress.KeyOf(email), out DataNode? wanted))
            findings.Add(
                RuleIds.Drift,
                start,
                $"'{email}' has access to Flex, and the declaration does not have the user; declare the user, or take the flex object out of app_metadata"
            );
        else
            DataDrift.Compare(
                WithoutSame(flex, wanted),
                WithoutSame(wanted, flex),
                "flex",
                (at, difference) => findings.Add(RuleIds.Drift, at, $"User '{email}': {difference}; {Remedy}")
            );
    }

    // The order of roles does not count.
    private static DataNode WithoutSame(DataNode flex, DataNode other) =>
        flex.Only(member => member.Name != "roles" || !RolesOf(flex).SetEquals(RolesOf(other)));

    private static HashSet<string> RolesOf(DataNode flex) =>
        new(flex.Find("roles")?.Value.Elements.Select(static role => role.Text) ?? [], StringComparer.Ordinal);
}
