using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Rosters;

/// <summary>
/// Reads CSV (RFC 4180). A quoted cell may contain doubled quotes and line ends. Any line end is accepted, and the last line needs none.
/// The header decides the separator, because spreadsheets write <c>;</c> where the comma is the decimal separator. A line <c>sep=;</c>
/// before the header, as Excel has it, takes precedence. Never throws.
/// </summary>
internal sealed class CsvRosterReader
{
    private readonly string _text;
    private readonly RosterTable _table;
    private const string SeparatorLine = "sep=";

    private char _separator = ',';
    private bool _isSeparatorNamed;
    private int _position;
    private int _line = 1;
    private bool _isFaulty;

    private CsvRosterReader(string text)
    {
        _text = text;
        _table = new RosterTable(text, isJson: false);
    }

    public static RosterTable Read(string text)
    {
        CsvRosterReader reader = new(text);
        reader.ReadAll();
        return reader._table;
    }

    private void ReadAll()
    {
        if (_text.Length > 0 && _text[0] == '\ufeff')
            _position++;
        SkipSeparatorLine();
        bool hasHeader = false;
        while (_position < _text.Length)
        {
            if (SkipLineEnd())
                continue;
            if (!hasHeader && !_isSeparatorNamed)
                _separator = FindSeparator();
            int start = _position;
            int line = _line;
            int first = _table.CellCount;
            ReadRow();
            if (!_isFaulty && IsBlank(first))
                _table.RemoveCells(first);
            else if (hasHeader)
                AddRow(start, line, first);
            else
            {
                hasHeader = true;
                AddHeader(first);
                if (!_table.HasColumns)
                    return;
            }
        }
        if (!hasHeader)
            _table.Findings.Add(RosterRule.WrongRoster, 0, 0, "The roster is empty", "begin it with a header line such as 'email,roles'");
    }

    private void AddHeader(int first)
    {
        for (int i = first; i < _table.CellCount; i++)
        {
            RosterPiece name = _table.Piece(_table.CellAt(i));
            _table.AddColumn(new RosterColumn(name.Text, name.Start, name.Length));
        }
        _table.RemoveCells(first);
        _table.HasColumns = !_isFaulty;
    }

    private void AddRow(int start, int line, int first)
    {
        int count = _table.CellCount - first;
        if (!_isFaulty && count != _table.Columns.Count)
        {
            _isFaulty = true;
            bool isLong = count > _table.Columns.Count;
            RosterCell surplus = isLong ? _table.CellAt(first + _table.Columns.Count) : default;
            _table.Findings.Add(
                RosterRule.WrongRoster,
                isLong ? surplus.Start : EndOf(start),
                isLong ? surplus.Length : 0,
                "The row has " + Number(count, "cell") + " where the header has " + Number(_table.Columns.Count, "column"),
                isLong
                    ? "put a cell that contains '" + _separator + "' in double quotes"
                    : "write a '" + _separator + "' for each empty cell too"
            );
        }
        _table.AddRow(new RosterRow(start, line, first, count, _isFaulty));
    }

    // The end of the row that was just read.
    private int EndOf(int start)
    {
        int end = _position;
        while (end > start && _text[end - 1] is '\r' or '\n')
            end--;
        return end;
    }

    private static string Number(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    // Spreadsheets write an empty line as a row of separators.
    private bool IsBlank(int first)
    {
        for (int i = first; i < _table.CellCount; i++)
        {
            if (_table.Piece(_table.CellAt(i)).Text.Length > 0)
                return false;
        }
        return true;
    }

    private void ReadRow()
    {
        _isFaulty = false;
        for (int column = 0; ; column++)
        {
            if (_position < _text.Length && _text[_position] == '"')
                ReadQuoted(column);
            else
                ReadUnquoted(column);
            if (_position == _text.Length || SkipLineEnd())
                return;
            // Skip the separator.
            _position++;
        }
    }

    private void ReadUnquoted(int column)
    {
        int start = _position;
        while (!IsAtEndOfCell())
        {
            if (_text[_position] == '"')
                Fault(
                    _position,
                    1,
                    "A cell contains a quote but does not begin with one",
                    "put the whole cell in double quotes, and double the quote in it"
                );
            _position++;
        }
        _table.AddCell(new RosterCell(column, RosterCellKind.Letters, start, _position - start));
    }

    private void ReadQuoted(int column)
    {
        int start = _position;
        bool isDoubled = false;
        int end = _text.IndexOf('"', start + 1);
        while (end >= 0 && end + 1 < _text.Length && _text[end + 1] == '"')
        {
            isDoubled = true;
            end = end + 2 < _text.Length ? _text.IndexOf('"', end + 2) : -1;
        }
        if (end < 0)
        {
            Fault(start, 1, "The closing quote of this cell is missing", "close it, and double a quote that belongs to the value");
            _position = _text.Length;
            return;
        }
        _line += LineEnd.Count(_text, start, end);
        _position = end + 1;
        string? value = isDoubled ? _text.Substring(start + 1, end - start - 1).Replace("\"\"", "\"") : null;
        _table.AddCell(new RosterCell(column, RosterCellKind.Letters, start, _position - start, value));
        if (!IsAtEndOfCell())
            Fault(_position, 1, "There is text after the closing quote of a cell", "double a quote that belongs to the value");
        while (!IsAtEndOfCell())
            _position++;
    }

    // Only the first fault of a row is reported, because it may cause the others.
    private void Fault(int start, int length, string cause, string remedy)
    {
        if (!_isFaulty)
            _table.Findings.Add(RosterRule.WrongRoster, start, length, cause, remedy);
        _isFaulty = true;
    }

    private bool IsAtEndOfCell() => _position == _text.Length || _text[_position] == _separator || _text[_position] is '\r' or '\n';

    private bool SkipLineEnd()
    {
        int length = _position < _text.Length ? LineEnd.Length(_text, _position) : 0;
        _position += length;
        _line += length > 0 ? 1 : 0;
        return length > 0;
    }

    // Accepts sep=; and "sep=;". A longer line is a header that begins with these letters.
    private void SkipSeparatorLine()
    {
        int end = _position;
        while (end < _text.Length && LineEnd.Length(_text, end) == 0)
            end++;
        bool isQuoted = end - _position >= 2 && _text[_position] == '"' && _text[end - 1] == '"';
        int name = _position + (isQuoted ? 1 : 0);
        int separator = name + SeparatorLine.Length;
        int length = end - (isQuoted ? 1 : 0) - separator;
        if (
            length is < 0 or > 1
            || string.Compare(_text, name, SeparatorLine, 0, SeparatorLine.Length, StringComparison.OrdinalIgnoreCase) != 0
        )
            return;
        _position = end;
        if (length == 1 && _text[separator] is ',' or ';' or '\t')
        {
            _separator = _text[separator];
            _isSeparatorNamed = true;
        }
        else
            _table.Findings.Add(
                RosterRule.WrongRoster,
                separator,
                length,
                "The line 'sep=' does not name a separator that a roster can have",
                "write 'sep=,' or 'sep=;' or leave the line out"
            );
    }

    // The separator between the first two names of the header.
    private char FindSeparator()
    {
        bool isQuoted = false;
        for (int i = _position; i < _text.Length && (isQuoted || LineEnd.Length(_text, i) == 0); i++)
        {
            if (_text[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && _text[i] is ',' or ';' or '\t')
                return _text[i];
        }
        return ',';
    }
}
