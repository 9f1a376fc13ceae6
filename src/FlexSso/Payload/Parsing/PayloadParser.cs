using FlexSso.Json;

namespace FlexSso;

/// <summary>
/// Reads a payload from JSON and accepts what the generated Action accepts at login. A value that the Action would refuse is a problem. A member
/// that the class does not declare is kept.
/// </summary>
/// <param name="json">The text.</param>
/// <param name="keys">The declared fields.</param>
/// <param name="rolesIfNone">The roles of a user who has none; null when that is a problem.</param>
internal sealed class PayloadParser(string json, FlexPayloadKey[] keys, IReadOnlyList<FlexRole>? rolesIfNone)
{
    private const string NoRole = "this user has no Flex role; set 'roles' in 'flex' to a list such as [\"agent\"]";

    private readonly JsonReader _reader = new(json ?? throw new ArgumentNullException(nameof(json)));
    private readonly ProblemList _problems = new(json);
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);
    private IReadOnlyList<FlexRole>? _roles;
    private FlexJsonMembers _unknown = FlexJsonMembers.Empty;
    private FlexJsonMembers _others = new([]);

    public IReadOnlyList<FlexPayloadProblem> Problems => _problems;

    public FlexPayloadReader? ParseAppMetadata()
    {
        _reader.Read();
        if (IsWrong(WrongLevel.OfAppMetadata(json, keys)))
            return null;
        ReadAppMetadata("$");
        return Finish();
    }

    public FlexPayloadReader? ParseUser()
    {
        _reader.Read();
        if (IsWrong(WrongLevel.OfUser(json, keys)))
            return null;
        int start = _reader.Start;
        bool hasAppMetadata = false;
        bool isObject = ReadObject(
            "$",
            "a user object",
            (path, name) =>
            {
                if (name == "app_metadata" && _reader.Token != JsonToken.Null)
                {
                    hasAppMetadata = true;
                    ReadAppMetadata(path);
                }
            }
        );
        if (isObject && !hasAppMetadata)
            FindNoFlex("$.app_metadata", "$.app_metadata.flex", start);
        return Finish();
    }

    private bool IsWrong(string? level)
    {
        if (level is not null)
            _problems.Add("$", _reader.Start, level);
        return level is not null;
    }

    private FlexPayloadReader? Finish()
    {
        if (_reader.Token != JsonToken.Error)
            _reader.Read();
        if (_reader.Token == JsonToken.Error)
            _problems.Add(
                "$",
                _reader.Start,
                _reader.IsTooDeep ? _reader.Text + ", which is more than is read here" : "the text is not valid JSON: " + _reader.Text
            );
        return _problems.Count == 0 && _roles is not null ? new FlexPayloadReader(_roles, _values, _unknown, _others) : null;
    }

    private void ReadAppMetadata(string path)
    {
        int start = _reader.Start;
        bool hasFlex = false;
        List<KeyValuePair<string, string>> others = [];
        bool isObject = ReadObject(
            path,
            "an app_metadata object",
            (memberPath, name) =>
            {
                if (name == "flex" && _reader.Token != JsonToken.Null)
                {
                    hasFlex = true;
                    ReadFlex(memberPath);
                }
                else if (name != "flex")
                {
                    others.Add(new KeyValuePair<string, string>(name, JsonCopy.Compact(_reader)));
                }
            }
        );
        if (isObject && !hasFlex)
            FindNoFlex(path + ".flex", path + ".flex", start);
        _others = new FlexJsonMembers(others.ToArray());
    }

    private void ReadFlex(string path)
    {
        int start = _reader.Start;
        bool hasRoles = false;
        List<KeyValuePair<string, string>> unknown = [];
        List<(string Path, int Start, string Message)> renamed = [];
        bool isObject = ReadObject(
            path,
            "a flex object",
            (memberPath, name) =>
            {
                if (name == "roles")
                {
                    hasRoles = _reader.Token != JsonToken.Null || rolesIfNone is null;
                    if (hasRoles)
                        _roles = new RoleReader(_reader, _problems).Read(memberPath, rolesIfNone);
                    // An empty list gets the default roles, so it counts as none.
                    if (_roles is not null && _roles == rolesIfNone)
                        hasRoles = false;
                }
                else if (Array.Find(keys, key => key.Name == name) is { } known)
                {
                    if (known.Kind != PayloadKind.Computed && new ValueReader(_reader, _problems).Read(memberPath, known) is { } value)
                        _values[name] = value;
                }
                else
                {
                    int memberStart = _reader.Start;
                    if (FindName(name) is { } right)
                        renamed.Add((memberPath, memberStart, Renamed(name, right)));
                    string value = JsonCopy.Compact(_reader);
                    if (HiddenUser.HoldsRoles(value))
                        renamed.Add((memberPath, memberStart, Deeper(name)));
                    unknown.Add(new KeyValuePair<string, string>(name, value));
                }
            }
        );
        _unknown = unknown.Count == 0 ? FlexJsonMembers.Empty : new FlexJsonMembers(unknown.ToArray());
        if (!isObject)
            return;
        if (!hasRoles && renamed.Count > 0)
        {
            // What is missing is there under the other names.
            foreach ((string memberPath, int memberStart, string message) in renamed)
                _problems.Add(memberPath, memberStart, message);
            return;
        }
        if (!hasRoles)
            FindNoRoles(path + ".roles", start);
        FindRequired(path, start);
        // A character may become six in JSON. Few payloads are long enough to need counting.
        if (_roles is not null && 6 * (_reader.End - start) > WorkerLimit.MaxLength)
            FindTooMuch(path, start, _roles);
    }

    // The declared name that differs from this one only in case.
    private string? FindName(string name) =>
        name.Trim().Equals("roles", StringComparison.OrdinalIgnoreCase)
            ? "roles"
            : Array.Find(keys, key => key.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name;

    private static string Renamed(string name, string right) =>
        $"'{name}' differs from '{right}' only in case or blanks, and this flex object has no 'roles'; give the text as Auth0 returned it, and if '{name}' stands at Auth0 too, rename it there";

    private static string Deeper(string name) =>
        $"'{name}' holds roles of Flex, and this flex object has no 'roles' of its own; give the text as Auth0 returned it, and if '{name}' stands at Auth0 too, move its roles up";

    private void FindTooMuch(string path, int start, IReadOnlyList<FlexRole> roles)
    {
        int length = WorkerLimit.LengthOf(roles, _values);
        if (length > WorkerLimit.MaxLength)
            _problems.Add(path, start, WorkerLimit.Message(length));
    }

    private void FindNoFlex(string path, string flexPath, int start)
    {
        FindNoRoles(path, start);
        // One problem is enough for a user who has nothing yet.
        if (rolesIfNone is not null)
            FindRequired(flexPath, start);
    }

    private void FindNoRoles(string path, int start)
    {
        _roles = rolesIfNone;
        if (rolesIfNone is null)
            _problems.Add(path, start, NoRole);
    }

    private void FindRequired(string path, int start)
    {
        foreach (FlexPayloadKey key in keys)
        {
            if (key.IsRequired && !key.IsNullable && !_values.ContainsKey(key.Name))
                _problems.AddOnce(
                    JsonPath.Member(path, key.Name),
                    start,
                    $"'{key.Name}' is missing, and the member '{key.Member}' is required; give it a value"
                );
        }
    }

    // Reads an object, from its first token to its last. False: the value is not an object. The handler is called at the value of each member
    // and may leave the reader anywhere in that value.
    private bool ReadObject(string path, string expected, Action<string, string> handle)
    {
        if (_reader.Token == JsonToken.Error)
            return false;
        if (_reader.Token != JsonToken.BeginObject)
        {
            int start = _reader.Start;
            _reader.Skip();
            _problems.Add(path, start, $"{JsonPath.Show(_reader, start)} stands where {expected} is needed");
            return false;
        }
        HashSet<string> names = new(StringComparer.Ordinal);
        while (_reader.Read() == JsonToken.Name)
        {
            string name = _reader.Text;
            string memberPath = JsonPath.Member(path, name);
            if (!names.Add(name))
            {
                _problems.Add(
                    memberPath,
                    _reader.Start,
                    $"'{name}' occurs twice in one object, and only one of them can count; remove one"
                );
                _reader.Skip();
                continue;
            }
            _reader.Read();
            handle(memberPath, name);
            _reader.Skip();
        }
        return _reader.Token != JsonToken.Error;
    }
}
