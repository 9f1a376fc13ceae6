using FlexSso.Model;
using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Rosters;

/// <summary>
/// Checks a roster against the shape of its configuration, with the same checks as for users in code. Throws only when it is cancelled.
/// </summary>
internal sealed class RosterChecker
{
    private readonly RosterTable _table;
    private readonly RosterShape _shape;
    private readonly RosterColumns _columns;
    private readonly RosterFindings _findings = new();
    private readonly RoleCells _roles;
    private readonly ValueCells _values;
    private readonly FormulaCells _formulas;

    // For the key of each e-mail, the position of the first user with it.
    private readonly Dictionary<string, int> _emails = new(StringComparer.Ordinal);

    // For each target of RosterColumns, the index of its cell in the row; -1 if the row has none.
    private readonly int[] _cells;

    private RosterChecker(RosterTable table, RosterShape shape)
    {
        _table = table;
        _shape = shape;
        _findings.AddRange(table.Findings);
        _columns = RosterColumns.Find(table, shape, _findings);
        _cells = new int[RosterColumns.FirstAttribute + shape.Attributes.Count];
        _roles = new RoleCells(table, _findings);
        _values = new ValueCells(table, _findings);
        _formulas = new FormulaCells(table, _findings);
    }

    public static RosterResult Check(RosterTable table, RosterShape shape, CancellationToken cancellation = default)
    {
        if (!table.HasColumns)
            return new RosterResult([], table.Findings.ToList());
        RosterChecker checker = new(table, shape);
        List<RosterUser> users = [];
        if (checker._columns.IsUsable)
        {
            foreach (RosterRow row in table.Rows)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!row.IsFaulty && checker.CheckRow(row) is { } user)
                    users.Add(user);
            }
        }
        return new RosterResult(users, checker._findings.ToList());
    }

    private RosterUser? CheckRow(RosterRow row)
    {
        int errors = _findings.Errors;
        FindCells(row);
        // Without the value that a formula should have given, the other checks of the row would only repeat its error.
        if (_formulas.HasFailed(row, _columns) || CheckEmail(row) is not { } place)
            return null;
        string email = place.Text;
        string label = RosterFindings.Shown(email);
        FlexRole[] roles = _roles.Read(Cell(row, RosterColumns.Roles), row, label);
        string? name = CheckName(row, label);
        bool emailVerified = CheckEmailVerified(row, label);
        object?[] values = new object?[_shape.Attributes.Count];
        for (int i = 0; i < values.Length; i++)
        {
            WorkerAttributeModel attribute = _shape.Attributes[i];
            if (attribute.IsInFlex && Cell(row, RosterColumns.FirstAttribute + i) is { } cell)
                values[i] = _values.Read(cell, attribute, label);
        }
        if (_findings.Errors > errors)
            return null;
        RosterUser user = new(email, name, roles, values, row.Line, place.Start, emailVerified);
        CheckSize(row, user);
        return _findings.Errors > errors ? null : user;
    }

    private void FindCells(in RosterRow row)
    {
        for (int i = 0; i < _cells.Length; i++)
            _cells[i] = -1;
        for (int i = 0; i < row.CellCount; i++)
        {
            int target = _columns[_table.CellOf(row, i).Column];
            if (target == RosterColumns.None)
                continue;
            if (_cells[target] >= 0)
                AddSecond(_table.CellOf(row, i));
            _cells[target] = i;
        }
    }

    // Only in JSON: one user may have an attribute under the worker's name and under the key of app_metadata.
    private void AddSecond(in RosterCell cell) =>
        _findings.Add(
            RosterRule.WrongRoster,
            cell.Start,
            cell.Length,
            "The user has the attribute twice, once as '" + RosterFindings.Shown(_table.Columns[cell.Column].Name) + "'",
            "keep one of the two"
        );

    // A JSON null counts as a missing cell.
    private RosterCell? Cell(in RosterRow row, int target)
    {
        if (_cells[target] < 0)
            return null;
        RosterCell cell = _table.CellOf(row, _cells[target]);
        return cell.Kind == RosterCellKind.Null ? null : cell;
    }

    private RosterPiece? CheckEmail(in RosterRow row)
    {
        if (Cell(row, RosterColumns.Email) is not { } cell)
        {
            _findings.Add(
                RosterRule.WrongRoster,
                row.Start,
                1,
                "The user has no 'email'",
                "add it, because a roster identifies users by e-mail"
            );
            return null;
        }
        RosterPiece email = _table.Piece(cell);
        if (!email.IsText)
        {
            Add(
                RosterRule.WrongRoster,
                email,
                "'email' is " + RosterFindings.Shown(email.Text) + ", which is not a string",
                "write it in double quotes"
            );
            return null;
        }
        if (UserKey.Check(email.Text) is { } finding)
            _findings.Add(finding, email);
        else
            CheckIsNew(email);
        return email;
    }

    private void CheckIsNew(in RosterPiece email)
    {
        string key = EmailAddress.KeyOf(email.Text);
        if (_shape.IsDeclaredInCode(key))
            _findings.Add(UserKey.Duplicate(email.Text, "also as [FlexUser]"), email);
        else if (_emails.TryGetValue(key, out int first))
            _findings.Add(UserKey.Duplicate(email.Text, "also in line " + UserLimits.Number(_table.LineAndColumn(first).Line)), email);
        else
            _emails.Add(key, email.Start);
    }

    private string? CheckName(in RosterRow row, string email)
    {
        if (Cell(row, RosterColumns.Name) is not { } cell)
            return null;
        RosterPiece name = _table.Piece(cell);
        if (!name.IsText)
            Add(
                RosterRule.WrongRoster,
                name,
                "'name' of user '" + email + "' is not a string",
                "write it in double quotes, or leave it out"
            );
        else if (name.Text.Length > UserLimits.FullName)
            Add(
                RosterRule.WrongRoster,
                name,
                "'name' of user '" + email + "' has " + UserLimits.Number(name.Text.Length) + " characters, but Flex takes 256",
                "shorten it"
            );
        return name.Text.Length == 0 ? null : name.Text;
    }

    private bool CheckEmailVerified(in RosterRow row, string email)
    {
        if (Cell(row, RosterColumns.EmailVerified) is not { } cell)
            return false;
        RosterPiece piece = _table.Piece(cell);
        if (piece.Text.Length == 0)
            return false;
        if (ValueCells.BooleanOf(piece) is { } isVerified)
            return isVerified;
        Add(
            RosterRule.WrongRoster,
            piece,
            "'email_verified' of user '" + email + "' is " + RosterFindings.Shown(piece.Text) + ", which is neither true nor false",
            "write true or false, or leave it out"
        );
        return false;
    }

    // Each cell may be right while the worker as a whole exceeds the limit. A user without attributes never exceeds it.
    private void CheckSize(in RosterRow row, RosterUser user)
    {
        int length = UserLimits.WorkerLength(user, _shape);
        if (length <= UserLimits.Worker || Longest(row) is not { } longest)
            return;
        RosterCell cell = _table.CellOf(row, _cells[RosterColumns.FirstAttribute + longest]);
        _findings.Add(
            RosterRule.AttributeLimit,
            cell.Start,
            cell.Length,
            _shape.Attributes[longest].Name,
            "is the longest of user '"
                + user.Email
                + "', whose worker attributes would have "
                + UserLimits.Number(length)
                + " characters as JSON where TaskRouter takes "
                + UserLimits.Number(UserLimits.Worker),
            "shorten it, or leave some out"
        );
    }

    private int? Longest(in RosterRow row)
    {
        int? longest = null;
        int length = 0;
        for (int i = 0; i < _shape.Attributes.Count; i++)
        {
            if (Cell(row, RosterColumns.FirstAttribute + i) is { } cell && cell.Length > length)
                (longest, length) = (i, cell.Length);
        }
        return longest;
    }

    private void Add(RosterRule rule, in RosterPiece piece, params string[] arguments) =>
        _findings.Add(rule, piece.Start, piece.Length, arguments);
}
