using FlexSso.Json;
using FlexSso.Text;

namespace FlexSso.Rosters;

/// <summary>Reads a JSON array with one object per user. The columns are the names of the members. Never throws.</summary>
internal sealed class JsonRosterReader
{
    private const string Example = "[{\"email\": \"ada@acme.example\", \"roles\": [\"agent\"]}]";

    private readonly string _text;
    private readonly JsonReader _json;
    private readonly RosterTable _table;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    // For each column, the number of the last user that has it, counted from 1.
    private readonly List<int> _lastUser = [];
    private int _user;
    private int _line = 1;
    private int _lineIsAt;

    private JsonRosterReader(string text)
    {
        _text = text;
        // A byte order mark is not JSON. A space in its place keeps all positions.
        _json = new JsonReader(text.Length > 0 && text[0] == '\ufeff' ? " " + text.Substring(1) : text);
        _table = new RosterTable(text, isJson: true);
    }

    public static RosterTable Read(string text)
    {
        JsonRosterReader reader = new(text);
        reader.ReadAll();
        return reader._table;
    }

    private void ReadAll()
    {
        _table.HasColumns = true;
        JsonToken token = _json.Read();
        if (token != JsonToken.Error && token != JsonToken.BeginArray)
        {
            Fault("The roster is not a JSON array", "write a list of users such as " + Example);
            return;
        }
        while (_json.Token != JsonToken.Error && _json.Read() is not (JsonToken.EndArray or JsonToken.Error))
        {
            if (_json.Token == JsonToken.BeginObject)
                ReadUser();
            else
            {
                int start = _json.Start;
                _json.Skip();
                if (_json.Token != JsonToken.Error)
                    Fault(start, "A user must be a JSON object, but this is not one", "write users such as " + Example);
            }
        }
        if (_json.Token == JsonToken.EndArray)
            _json.Read();
        if (_json.Token == JsonToken.Error)
            Fault("The roster is not valid JSON: " + _json.Text, "correct it at this place");
    }

    private void ReadUser()
    {
        int start = _json.Start;
        _line += LineEnd.Count(_text, _lineIsAt, start);
        _lineIsAt = start;
        int first = _table.CellCount;
        bool isFaulty = false;
        _user++;
        while (_json.Read() == JsonToken.Name)
        {
            int column = ColumnOf(_json.Text);
            isFaulty |= IsRepeated(column);
            _json.Read();
            ReadValue(column);
            if (_json.Token == JsonToken.Error)
                return;
        }
        if (_json.Token == JsonToken.EndObject)
            _table.AddRow(new RosterRow(start, _line, first, _table.CellCount - first, isFaulty));
    }

    private int ColumnOf(string name)
    {
        if (_columns.TryGetValue(name, out int column))
            return column;
        _columns.Add(name, _table.Columns.Count);
        _lastUser.Add(0);
        _table.AddColumn(new RosterColumn(name, _json.Start, _json.End - _json.Start));
        return _table.Columns.Count - 1;
    }

    private bool IsRepeated(int column)
    {
        bool isRepeated = _lastUser[column] == _user;
        _lastUser[column] = _user;
        if (isRepeated)
            Fault("The user has a second member '" + RosterFindings.Shown(_json.Text) + "'", "keep one of them");
        return isRepeated;
    }

    private void ReadValue(int column)
    {
        if (_json.Token != JsonToken.BeginArray)
        {
            RosterCell cell = Value(column);
            if (_json.Token != JsonToken.Error)
                _table.AddCell(cell);
            return;
        }
        int start = _json.Start;
        int first = _table.ElementCount;
        while (_json.Read() is not (JsonToken.EndArray or JsonToken.Error))
        {
            RosterCell element = Value(column);
            if (_json.Token == JsonToken.Error)
                return;
            _table.AddElement(element);
        }
        if (_json.Token == JsonToken.EndArray)
            _table.AddCell(new RosterCell(column, RosterCellKind.List, start, _json.End - start, null, first, _table.ElementCount - first));
    }

    // The elements of a nested array are not needed, because it is an error anyway.
    private RosterCell Value(int column)
    {
        int start = _json.Start;
        RosterCellKind kind = KindOf(_json.Token);
        string? text = kind == RosterCellKind.Text && _json.Text.Length != _json.End - start - 2 ? _json.Text : null;
        _json.Skip();
        return new RosterCell(column, kind, start, _json.End - start, text);
    }

    private static RosterCellKind KindOf(JsonToken token) =>
        token switch
        {
            JsonToken.String => RosterCellKind.Text,
            JsonToken.Number => RosterCellKind.Number,
            JsonToken.True => RosterCellKind.True,
            JsonToken.False => RosterCellKind.False,
            JsonToken.Null => RosterCellKind.Null,
            JsonToken.BeginArray => RosterCellKind.List,
            _ => RosterCellKind.Object,
        };

    private void Fault(string cause, string remedy) =>
        _table.Findings.Add(RosterRule.WrongRoster, _json.Start, _json.End - _json.Start, cause, remedy);

    private void Fault(int start, string cause, string remedy) =>
        _table.Findings.Add(RosterRule.WrongRoster, start, _json.End - start, cause, remedy);
}
