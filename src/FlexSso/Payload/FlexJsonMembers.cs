using System.Collections;
using System.Text;
using FlexSso.Json;

namespace FlexSso;

/// <summary>
/// Members of a JSON object that nobody has declared: each name with its value as compact JSON text, in the order they were read. Equal
/// when names, texts and order are.
/// </summary>
public sealed class FlexJsonMembers : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<FlexJsonMembers>
{
    private readonly KeyValuePair<string, string>[] _members;

    internal FlexJsonMembers(KeyValuePair<string, string>[] members) => _members = members;

    /// <summary>No member.</summary>
    public static FlexJsonMembers Empty { get; } = new([]);

    /// <summary>How many members there are.</summary>
    public int Count => _members.Length;

    /// <summary>The member at that place: its name, and its value as JSON text.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public KeyValuePair<string, string> this[int index] => _members[index];

    /// <summary>The value of a member as JSON text, such as <c>"Sales"</c> with its quotes; null when there is none of that name.</summary>
    public string? Find(string name)
    {
        foreach (KeyValuePair<string, string> member in _members)
        {
            if (member.Key == name)
                return member.Value;
        }
        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, string>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FlexJsonMembers? other) => other is not null && _members.SequenceEqual(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FlexJsonMembers);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.Length;

    /// <summary>The members as one JSON object.</summary>
    public override string ToString()
    {
        StringBuilder json = new("{");
        foreach (KeyValuePair<string, string> member in _members)
        {
            if (json.Length > 1)
                json.Append(',');
            JsonText.AppendString(json, member.Key);
            json.Append(':').Append(member.Value);
        }
        return json.Append('}').ToString();
    }
}
