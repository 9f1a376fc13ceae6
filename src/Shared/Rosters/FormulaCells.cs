namespace FlexSso.Rosters;

/// <summary>Looks for cells that hold the error of a formula instead of a value (FLEXSSO0710).</summary>
internal sealed class FormulaCells(RosterTable table, RosterFindings findings)
{
    private readonly List<RosterPiece> _pieces = [];

    /// <summary>True if a cell of the row holds an error, which is reported.</summary>
    public bool HasFailed(in RosterRow row, RosterColumns columns)
    {
        int errors = findings.Errors;
        for (int i = 0; i < row.CellCount; i++)
        {
            RosterCell cell = table.CellOf(row, i);
            bool mayHoldError = table.Holds(cell, SpreadsheetError.Mark) || table.Holds(cell, SpreadsheetError.LibreOfficeMark);
            if (mayHoldError && columns[cell.Column] != RosterColumns.None)
                Check(cell);
        }
        return findings.Errors > errors;
    }

    private void Check(in RosterCell cell)
    {
        if (cell.Kind is RosterCellKind.Letters or RosterCellKind.List)
            table.Split(cell, _pieces);
        else
        {
            _pieces.Clear();
            _pieces.Add(table.Piece(cell));
        }
        foreach (RosterPiece piece in _pieces)
        {
            if (SpreadsheetError.Is(piece.Text))
                findings.Add(
                    RosterRule.WrongRoster,
                    piece.Start,
                    piece.Length,
                    "The cell holds '" + piece.Text + "', the error of a formula in a spreadsheet",
                    "correct the formula, and export the roster again"
                );
        }
    }
}
