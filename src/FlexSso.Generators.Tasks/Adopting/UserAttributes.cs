using FlexSso.Attributes;
using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>
/// Brings the values of the users and the attributes of the Action together. Without an Action, the values themselves tell which attributes there
/// are.
/// </summary>
internal static class UserAttributes
{
    public static void Join(AdoptedDeclaration declaration, bool hasAction)
    {
        HashSet<string> unknown = new(StringComparer.Ordinal);
        foreach (DataMember value in declaration.Users.SelectMany(static user => user.Values))
        {
            if (IsDeclared(declaration, value.Name) || !unknown.Add(value.Name))
                continue;
            if (!hasAction && TypeOf(value.Value) is { } type)
                declaration.Attributes.Add(new AdoptedAttribute(value.Name, type, Source: null, []));
            else
                declaration.Notes.Add(
                    $"app_metadata.flex.{value.Name} is no attribute that the Action sends, so the values of the users are not carried over; declare it with [FlexAttribute(\"{value.Name}\")] if Flex needs it"
                );
        }
    }

    /// <summary>The values of the user that the declaration has a column for.</summary>
    public static IEnumerable<(AdoptedAttribute Attribute, DataNode Value)> Of(AdoptedUser user, AdoptedDeclaration declaration)
    {
        foreach (AdoptedAttribute attribute in declaration.Attributes.Where(static attribute => attribute.Source is null))
        {
            if (user.Values.FirstOrDefault(value => value.Name == attribute.Key) is { } given)
                yield return (attribute, given.Value);
        }
    }

    private static bool IsDeclared(AdoptedDeclaration declaration, string key) =>
        declaration.Attributes.Exists(attribute => attribute.Source is null && attribute.Key == key);

    private static WorkerAttributeType? TypeOf(DataNode value) =>
        value.Kind switch
        {
            DataKind.Text => WorkerAttributeType.Text,
            DataKind.Number => WorkerAttributeType.Int,
            DataKind.True or DataKind.False => WorkerAttributeType.Boolean,
            DataKind.List when value.Elements.Count > 0 && TypeOf(value.Elements[0]) is { } element && !AttributeNames.IsList(element) =>
                element + (int)WorkerAttributeType.TextArray,
            _ => null,
        };
}
