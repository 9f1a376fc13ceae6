using FlexSso.Attributes;

namespace FlexSso.Model;

/// <summary>A declared worker attribute.</summary>
/// <param name="Member">The C# member, without <c>@</c>.</param>
/// <param name="Name">The name on the worker, without type suffix.</param>
/// <param name="Type">How Flex stores it.</param>
/// <param name="Source">The path of <c>Source</c>, split at the dots and without <c>event</c>; empty for <c>app_metadata.flex</c>.</param>
internal sealed record WorkerAttributeModel(string Member, string Name, WorkerAttributeType Type, EquatableArray<string> Source)
{
    /// <summary>The field of <c>app_metadata.flex</c>: Auth0 allows neither dot nor dollar sign in a metadata field name.</summary>
    public string Key => AttributeNames.KeyOf(Name);

    /// <summary>
    /// The value is in <c>app_metadata.flex</c> under <see cref="Key"/> and so in a payload: the attribute has no Source, or one that spells
    /// out this place.
    /// </summary>
    public bool IsInFlex =>
        Source.Count == 0
        || (Source.Count == 4 && Source[0] == "user" && Source[1] == "app_metadata" && Source[2] == "flex" && Source[3] == Key);

    /// <summary>The path that the Action reads: <c>app_metadata.flex.department</c> or <c>event.user.user_metadata.department</c>.</summary>
    public string Path => IsInFlex ? "app_metadata.flex." + Key : "event." + string.Join(".", Source);

    /// <summary>The name of the SAML attribute. Flex takes the type from its suffix; a text has none.</summary>
    public string SamlName => Type == WorkerAttributeType.Text ? Name : Name + "." + AttributeNames.SuffixOf(Type);
}
