using System.Collections;
using System.Text;
using FlexSso.Json;

namespace FlexSso;

/// <summary>
/// The members of a JSON object that the class does not declare: each name with its value as compact JSON text, in the order in which they
/// were read. Two lists are equal when names, values and order are.
/// </summary>
public sealed class FlexJsonMembers : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<FlexJsonMembers>
{
    private readonly KeyValuePair<string, string>[] _members;

    /// <summary>The members of an object that was read; there may be none.</summary>
    internal FlexJsonMembers(KeyValuePair<string, string>[] members)
        : this(members, wasRead: true) { }

    private FlexJsonMembers(KeyValuePair<string, string>[] members, bool wasRead)
    {
        _members = members;
        WasRead = wasRead;
    }

    /// <summary>The empty list, of a payload that was not read from JSON.</summary>
    public static FlexJsonMembers Empty { get; } = new([], wasRead: false);

    /// <summary>Whether the object was read, and so is known to have no other members. It does not count in a comparison.</summary>
    internal bool WasRead { get; }

    /// <summary>The number of members.</summary>
    public int Count => _members.Length;

    /// <summary>The member at an index: its name, and its value as JSON text.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public KeyValuePair<string, string> this[int index] => _members[index];

    /// <summary>Finds the value of a member.</summary>
    /// <param name="name">The name of the member. Case counts.</param>
    /// <returns>The value as JSON text, such as <c>"Sales"</c> with its quotes; null when no member has that name.</returns>
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

    /// <summary>Writes the members as one JSON object.</summary>
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
