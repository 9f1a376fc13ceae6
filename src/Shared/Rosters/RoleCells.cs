using FlexSso.Roles;

namespace FlexSso.Rosters;

/// <summary>The roles of a user in a roster (FLEXSSO0301 to 0303, 0305).</summary>
internal sealed class RoleCells(RosterTable table, RosterFindings findings)
{
    private readonly List<RosterPiece> _pieces = [];
    private readonly List<FlexRole> _roles = [];

    public FlexRole[] Read(RosterCell? cell, in RosterRow row, string email)
    {
        _roles.Clear();
        if (cell is not { } given)
        {
            findings.Add(RosterRule.NoRole, row.Start, 1, email);
            return [];
        }
        if (given.Kind is not (RosterCellKind.Letters or RosterCellKind.List))
        {
            findings.Add(
                RosterRule.WrongRoster,
                given.Start,
                given.Length,
                "'roles' of user '" + email + "' is no list",
                "write it like [\"agent\"]"
            );
            return [];
        }
        table.Split(given, _pieces);
        if (_pieces.Count == 0)
            findings.Add(RosterRule.NoRole, given.Start, given.Length, email);
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
            if (!findings.IsFull)
                AddUnknown(piece, email);
            else
                findings.Add(RosterRule.UnknownRole, piece.Start, piece.Length);
            return false;
        }
        if (_roles.Contains(role))
            findings.Add(RosterRule.DuplicateRole, piece.Start, piece.Length, piece.Text, email);
        else
            _roles.Add(role);
        return true;
    }

    private void AddUnknown(in RosterPiece piece, string email)
    {
        bool isList = piece.Text.IndexOf(',') >= 0;
        string remedy =
            isList && !table.IsJson ? "separate roles by '|' or ';'"
            : !isList && RoleSuggestion.For(piece.Text) is { } role ? "did you mean '" + FlexRoleNames.Of(role) + "'?"
            : "use one of " + string.Join(", ", FlexRoleNames.All);
        findings.Add(RosterRule.UnknownRole, piece.Start, piece.Length, RosterFindings.Shown(piece.Text), "user '" + email + "'", remedy);
    }

    // Flex Insights opens to supervisors and admins only (Twilio, "Flex Insights User Roles").
    private void CheckBase(string email)
    {
        if (_roles.Contains(FlexRole.Supervisor) || _roles.Contains(FlexRole.Admin))
            return;
        for (int i = 0; i < _pieces.Count; i++)
        {
            if (!FlexRoleNames.TryParse(_pieces[i].Text, out FlexRole role) || role < FlexRole.WfoFullAccess)
                continue;
            findings.Add(RosterRule.InsightsWithoutBaseRole, _pieces[i].Start, _pieces[i].Length, _pieces[i].Text, email);
            return;
        }
    }
}
