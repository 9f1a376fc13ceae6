using FlexSso.Json;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Reads a JSON file, as strictly as Auth0 does (FLEXSSO0709).</summary>
internal sealed class JsonData
{
    private readonly string _text;
    private readonly JsonReader _json;
    private readonly ExistingFindings _findings;

    private bool _hasRoot;

    private JsonData(string text, ExistingFindings findings)
    {
        _text = text;
        _json = new JsonReader(text);
        _findings = findings;
    }

    /// <returns>Null, and a finding, for a text that is not JSON.</returns>
    public static DataNode? Read(string text, ExistingFindings findings) => new JsonData(text, findings).ReadAll();

    private DataNode? ReadAll()
    {
        _json.Read();
        DataNode? root = ReadValue();
        if (root is not null && _json.Read() == JsonToken.End)
            return root;
        _hasRoot = root is not null;
        ReportError();
        return null;
    }

    // The reader's depth limits the recursion.
    private DataNode? ReadValue()
    {
        int start = _json.Start;
        switch (_json.Token)
        {
            case JsonToken.BeginObject:
                return ReadObject(start);
            case JsonToken.BeginArray:
                return ReadList(start);
            case JsonToken.String:
                return new DataNode(DataKind.Text, start, _json.Text);
            case JsonToken.Number:
                return new DataNode(DataKind.Number, start, _json.Text);
            case JsonToken.True:
                return new DataNode(DataKind.True, start);
            case JsonToken.False:
                return new DataNode(DataKind.False, start);
            case JsonToken.Null:
                return new DataNode(DataKind.Null, start);
            default:
                return null;
        }
    }

    private DataNode? ReadObject(int start)
    {
        DataNode node = new(DataKind.Object, start);
        HashSet<string> names = new(StringComparer.Ordinal);
        while (_json.Read() == JsonToken.Name)
        {
            (string name, int nameStart) = (_json.Text, _json.Start);
            if (!names.Add(name))
                _findings.Add(
                    RuleIds.WrongJson,
                    nameStart,
                    $"The member '{VisibleText.Of(name)}' is given twice, and Auth0 takes the last one; remove one of them"
                );
            _json.Read();
            if (ReadValue() is not { } value)
                return null;
            node.Members.Add(new DataMember(name, nameStart, value));
        }
        return _json.Token == JsonToken.EndObject ? node : null;
    }

    private DataNode? ReadList(int start)
    {
        DataNode node = new(DataKind.List, start);
        while (_json.Read() is not (JsonToken.EndArray or JsonToken.Error))
        {
            if (ReadValue() is not { } element)
                return null;
            node.Elements.Add(element);
        }
        return _json.Token == JsonToken.EndArray ? node : null;
    }

    private void ReportError()
    {
        string cause =
            IsComment(_json.Start) ? "JSON has no comments"
            : _hasRoot && _json.Start < _text.Length && _text[_json.Start] == '{'
                ? "there are several values, one on each line as Auth0 exports users, and a list is needed"
            : _json.Text;
        _findings.Add(RuleIds.WrongJson, _json.Start, $"The file is not valid JSON: {cause}; correct it at this place");
    }

    private bool IsComment(int position) => position + 1 < _text.Length && _text[position] == '/' && _text[position + 1] is '/' or '*';
}
