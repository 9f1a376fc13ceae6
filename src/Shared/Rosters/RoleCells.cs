using FlexSso.Roles;
using FlexSso.Values;

namespace FlexSso.Rosters;

/// <summary>Reads the roles of a user in a roster (FLEXSSO0301 to 0303, 0305).</summary>
internal sealed class RoleCells(RosterTable table, RosterFindings findings)
{
    private readonly List<RosterPiece> _pieces = [];
    private readonly List<FlexRole> _roles = [];

    public FlexRole[] Read(RosterCell? cell, in RosterRow row, string email)
    {
        _roles.Clear();
        if (cell is not { } given)
        {
            findings.Add(UserRoles.None(email), row.Start, 1);
            return [];
        }
        if (given.Kind is not (RosterCellKind.Letters or RosterCellKind.List))
        {
            findings.Add(
                RosterRule.WrongRoster,
                given.Start,
                given.Length,
                "'roles' of user '" + email + "' is not a list",
                "write it like [\"agent\"]"
            );
            return [];
        }
        table.Split(given, _pieces);
        if (_pieces.Count == 0)
            findings.Add(UserRoles.None(email), given.Start, given.Length);
        bool isKnown = true;
        foreach (RosterPiece piece in _pieces)
            isKnown &= Add(piece, email);
        if (isKnown && _roles.Count > 0)
            CheckBase(email);
        return _roles.ToArray();
    }

    private bool Add(in RosterPiece piece, string email)
    {
        if (!piece.IsText || !FlexRoleNames.TryParse(piece.Text, out FlexRole role))
        {
            findings.Add(UserRoles.Unknown(RosterFindings.Shown(piece.Text), "user '" + email + "'", RemedyFor(piece.Text)), piece);
            return false;
        }
        if (_roles.Contains(role))
            findings.Add(UserRoles.Duplicate(piece.Text, "user '" + email + "'"), piece);
        else
            _roles.Add(role);
        return true;
    }

    private string RemedyFor(string text)
    {
        if (text.IndexOf(',') < 0)
            return UserRoles.RemedyFor(text);
        return table.IsJson ? UserRoles.UseOneOf() : "separate roles by '|' or ';'";
    }

    private void CheckBase(string email)
    {
        if (UserRoles.CheckInsights(_roles, email) is not var (finding, role) || finding.RuleId != RuleIds.InsightsWithoutBaseRole)
            return;
        findings.Add(finding, _pieces.Find(piece => piece.Text == FlexRoleNames.Of(role)));
    }
}
