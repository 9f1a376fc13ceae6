using FlexSso.Text;

namespace FlexSso.Rosters;

/// <summary>
/// A roster as read from the file, before it is checked against a configuration: columns, rows and cells. Cells hold positions instead of
/// texts, so that a large file needs little more memory than its text.
/// </summary>
internal sealed class RosterTable(string source, bool isJson)
{
    private readonly List<RosterColumn> _columns = [];
    private readonly List<RosterRow> _rows = [];
    private readonly List<RosterCell> _cells = [];
    private readonly List<RosterCell> _elements = [];

    public bool IsJson => isJson;

    /// <summary>True if the header was read. The rows cannot be read without it.</summary>
    public bool HasColumns { get; set; }

    /// <summary>The findings of the reader: wrong quotes, rows of the wrong length, invalid JSON.</summary>
    public RosterFindings Findings { get; } = new();

    /// <summary>True if the file is right as it stands, and yet names no user.</summary>
    public bool IsEmpty => HasColumns && _rows.Count == 0 && Findings.Errors == 0;

    public IReadOnlyList<RosterColumn> Columns => _columns;

    public IReadOnlyList<RosterRow> Rows => _rows;

    public int CellCount => _cells.Count;

    public int ElementCount => _elements.Count;

    public RosterCell CellOf(in RosterRow row, int index) => _cells[row.FirstCell + index];

    public RosterCell CellAt(int index) => _cells[index];

    /// <summary>The value of a cell or element.</summary>
    public RosterPiece Piece(in RosterCell cell)
    {
        if (cell.Text is { } text)
            return new RosterPiece(cell.Kind, Padding.Trim(text), cell.Start, cell.Length);
        int start = cell.Start;
        int length = cell.Length;
        bool isQuoted = cell.Kind is RosterCellKind.Letters or RosterCellKind.Text && length >= 2 && source[start] == '"';
        if (isQuoted)
            (start, length) = (start + 1, length - 2);
        Padding.Shrink(source, ref start, ref length);
        // An empty value is reported at its cell.
        return length == 0
            ? new RosterPiece(cell.Kind, "", cell.Start, cell.Length)
            : new RosterPiece(cell.Kind, source.Substring(start, length), start, length);
    }

    /// <summary>True if the cell holds the character, as written in the file or in its value.</summary>
    public bool Holds(in RosterCell cell, char character) =>
        source.IndexOf(character, cell.Start, cell.Length) >= 0 || cell.Text?.IndexOf(character) >= 0;

    /// <summary>The elements of a JSON array, or of a CSV cell that separates them by <c>|</c> or <c>;</c>.</summary>
    public void Split(in RosterCell cell, List<RosterPiece> pieces)
    {
        pieces.Clear();
        if (cell.Kind == RosterCellKind.List)
        {
            for (int i = 0; i < cell.ElementCount; i++)
                pieces.Add(Piece(_elements[cell.FirstElement + i]));
            return;
        }
        // In an escaped cell the positions of the elements are unknown, so each element gets the position of the cell.
        string text = cell.Text ?? source;
        int start = cell.Text is null ? cell.Start : 0;
        int end = cell.Text is null ? start + cell.Length : text.Length;
        if (cell.Text is null && cell.Length >= 2 && source[start] == '"')
            (start, end) = (start + 1, end - 1);
        while (start <= end)
        {
            int next = start;
            while (next < end && text[next] is not ('|' or ';'))
                next++;
            int length = next - start;
            Padding.Shrink(text, ref start, ref length);
            if (length > 0)
                pieces.Add(
                    cell.Text is null
                        ? new RosterPiece(cell.Kind, text.Substring(start, length), start, length)
                        : new RosterPiece(cell.Kind, text.Substring(start, length), cell.Start, cell.Length)
                );
            start = next + 1;
        }
    }

    /// <summary>Line and column of a position, both counted from 1, as a compiler does.</summary>
    public (int Line, int Column) LineAndColumn(int position)
    {
        // Count from the row at or before the position; counting from the start would read the whole file for each finding.
        int low = 0;
        int high = _rows.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_rows[middle].Start <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0
            ? TextPlace.Of(source, position)
            : TextPlace.Of(source, position, _rows[low - 1].Line, LineStart(_rows[low - 1].Start));
    }

    private int LineStart(int position)
    {
        while (position > 0 && source[position - 1] is not ('\r' or '\n'))
            position--;
        return position;
    }

    public void AddColumn(RosterColumn column) => _columns.Add(column);

    public void AddRow(RosterRow row) => _rows.Add(row);

    public void AddCell(RosterCell cell) => _cells.Add(cell);

    public void AddElement(RosterCell element) => _elements.Add(element);

    /// <summary>Removes the cells from that index on.</summary>
    public void RemoveCells(int first) => _cells.RemoveRange(first, _cells.Count - first);
}
