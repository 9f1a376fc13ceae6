using System.Globalization;
using FlexSso.Json;

namespace FlexSso.Model;

/// <summary>
/// Reads the members of JSON objects in the order in which they were written. An optional member that is not the next one is absent. A
/// text that does not fit ends in a <see cref="FormatException"/>.
/// </summary>
internal sealed class MemberReader
{
    private readonly JsonReader _json;

    public MemberReader(string text)
    {
        _json = new JsonReader(text);
        _json.Read();
    }

    /// <summary>The whole text has been read.</summary>
    public bool IsAtEnd => _json.Token == JsonToken.End;

    public string Text(string name) => TextOrNull(name) ?? throw new FormatException(name);

    public string? TextOrNull(string name) => Has(name) ? Take(JsonToken.String) : null;

    public int Number(string name) =>
        Has(name) && int.TryParse(Take(JsonToken.Number), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new FormatException(name);

    public bool Flag(string name) => Has(name) && Take(JsonToken.True) is not null;

    /// <summary>An enum that is left out at its first value.</summary>
    public T Enum<T>(string name)
        where T : struct, Enum => EnumOrNull<T>(name) ?? default;

    public T? EnumOrNull<T>(string name)
        where T : struct, Enum => Has(name) ? EnumOf<T>(Take(JsonToken.String)) : null;

    public EquatableArray<T> Enums<T>(string name)
        where T : struct, Enum => Items(name, () => EnumOf<T>(Take(JsonToken.String)));

    public EquatableArray<string> Texts(string name) => Items(name, () => Take(JsonToken.String));

    /// <summary>A list of objects; empty when it is absent.</summary>
    /// <param name="name">The member.</param>
    /// <param name="read">Reads the members of one object.</param>
    public EquatableArray<T> List<T>(string name, Func<MemberReader, T> read) => Items(name, () => Object(read));

    /// <summary>An object.</summary>
    /// <param name="name">The member.</param>
    /// <param name="read">Reads the members of the object.</param>
    public T Object<T>(string name, Func<MemberReader, T> read) => Has(name) ? Object(read) : throw new FormatException(name);

    /// <summary>The object that comes next.</summary>
    public T Object<T>(Func<MemberReader, T> read)
    {
        Take(JsonToken.BeginObject);
        T value = read(this);
        Take(JsonToken.EndObject);
        return value;
    }

    private EquatableArray<T> Items<T>(string name, Func<T> read)
    {
        if (!Has(name))
            return default;
        Take(JsonToken.BeginArray);
        List<T> items = [];
        while (_json.Token != JsonToken.EndArray)
            items.Add(read());
        Take(JsonToken.EndArray);
        return new EquatableArray<T>(items.ToArray());
    }

    private static T EnumOf<T>(string text)
        where T : struct, Enum =>
        System.Enum.TryParse(text, out T value) && System.Enum.IsDefined(typeof(T), value) ? value : throw new FormatException(text);

    private bool Has(string name)
    {
        bool has = _json.Token == JsonToken.Name && _json.Text == name;
        if (has)
            _json.Read();
        return has;
    }

    private string Take(JsonToken expected)
    {
        if (_json.Token != expected)
            throw new FormatException(expected.ToString());
        string text = _json.Text;
        _json.Read();
        return text;
    }
}
