using FlexSso.Attributes;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>A worker attribute of the declaration.</summary>
/// <param name="Name">The name on the worker, without type suffix.</param>
/// <param name="Type">How Flex stores it.</param>
/// <param name="Source">Where the Action reads it; null for <c>app_metadata.flex</c>.</param>
/// <param name="Initial">The value of a user without one, an element for each of a list; empty for none.</param>
internal sealed record AdoptedAttribute(string Name, WorkerAttributeType Type, string? Source, IReadOnlyList<string> Initial)
{
    /// <summary>The field of <c>app_metadata.flex</c>.</summary>
    public string Key => AttributeNames.KeyOf(Name);
}
