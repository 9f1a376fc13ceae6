namespace FlexSso.Attributes;

/// <summary>A declared worker attribute, as far as the users' values are concerned.</summary>
/// <param name="name">The name on the worker, without type suffix.</param>
/// <param name="type">How Flex stores it.</param>
/// <param name="member">The C# member that declares it, to name it in a message.</param>
/// <param name="source">
/// Where the Action reads it from, when that is not <c>app_metadata.flex</c>: <c>event.user.user_metadata.department</c>. Such a value is
/// no part of a user's payload.
/// </param>
internal sealed class DeclaredAttribute(string name, AttributeType type, string member, string? source = null)
    : IEquatable<DeclaredAttribute>
{
    public string Name => name;

    public AttributeType Type => type;

    public string Member => member;

    public string? Source => source;

    /// <summary>The field of <c>app_metadata.flex</c>.</summary>
    public string Key { get; } = AttributeNames.KeyOf(name);

    public bool Equals(DeclaredAttribute? other) =>
        other is not null && Name == other.Name && Type == other.Type && Member == other.Member && Source == other.Source;

    public override bool Equals(object? obj) => Equals(obj as DeclaredAttribute);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
