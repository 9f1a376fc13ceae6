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
        foreach (AdoptedUser user in declaration.Users)
        {
            foreach (DataMember value in user.Values.Where(value => !IsDeclared(declaration, value.Name) && unknown.Add(value.Name)))
            {
                if (!hasAction && TypeOf(value.Value) is { } type)
                    declaration.Attributes.Add(new AdoptedAttribute(value.Name, type, Source: null, []));
                else
                    declaration.Note(
                        user.File,
                        value.Start,
                        $"app_metadata.flex.{value.Name} of the users is not carried over: {WhyNot(declaration, value.Name, hasAction)}"
                    );
            }
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

    private static string WhyNot(AdoptedDeclaration declaration, string key, bool hasAction) =>
        declaration.Attributes.Find(attribute => attribute.Source == "event.user.app_metadata.flex." + key) is { } other
            ? $"'{other.Name}' has it as Source, so the build does not write it, and a new 'flex' object would take it away; name the attribute '{key}', or keep the value elsewhere"
        : !hasAction ? "a worker attribute has no such value"
        : $"the Action does not send it; declare it with [FlexAttribute(\"{key}\")] if Flex needs it";

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
