using FlexSso.Text;

namespace FlexSso.Rosters;

/// <summary>
/// A roster as it stands in the file: columns, rows and cells with their places, before anything is known about the configuration. Holds
/// places instead of texts, so that a large file costs little more than itself.
/// </summary>
internal sealed class RosterTable(string source, bool isJson)
{
    private readonly List<RosterColumn> _columns = [];
    private readonly List<RosterRow> _rows = [];
    private readonly List<RosterCell> _cells = [];
    private readonly List<RosterCell> _elements = [];

    public bool IsJson => isJson;

    /// <summary>The columns are known; without them no row can be understood.</summary>
    public bool HasColumns { get; set; }

    /// <summary>What the reader found: quotes, rows of another length, JSON that is none.</summary>
    public RosterFindings Findings { get; } = new();

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
        // An empty value has no place of its own; the cell has.
        return length == 0
            ? new RosterPiece(cell.Kind, "", cell.Start, cell.Length)
            : new RosterPiece(cell.Kind, source.Substring(start, length), start, length);
    }

    /// <summary>The elements of a list: of a JSON array, or of a CSV cell, where <c>|</c> or <c>;</c> stands between them.</summary>
    public void Split(in RosterCell cell, List<RosterPiece> pieces)
    {
        pieces.Clear();
        if (cell.Kind == RosterCellKind.List)
        {
            for (int i = 0; i < cell.ElementCount; i++)
                pieces.Add(Piece(_elements[cell.FirstElement + i]));
            return;
        }
        // With an escape in it the letters stand elsewhere in the file: then the place of the cell is the place of each element.
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

    /// <summary>Line and column of a place, both from 1, as a compiler counts them.</summary>
    public (int Line, int Column) LineAndColumn(int position)
    {
        // From the last row before it: a file has many rows, and few findings.
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

    /// <summary>Takes back the cells from that one on.</summary>
    public void RemoveCells(int first) => _cells.RemoveRange(first, _cells.Count - first);
}
