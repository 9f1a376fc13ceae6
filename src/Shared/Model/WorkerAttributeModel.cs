using FlexSso.Attributes;

namespace FlexSso.Model;

/// <summary>A declared worker attribute.</summary>
/// <param name="Member">The C# member, without <c>@</c>.</param>
/// <param name="Name">The name on the worker, without type suffix.</param>
/// <param name="Type">How Flex stores it.</param>
/// <param name="Source">The path of <c>Source</c>, split at the dots and without <c>event</c>; empty for <c>app_metadata.flex</c>.</param>
/// <param name="Initial">
/// The constant that the member starts with, which holds for a user without a value; an element for each of a list. Empty for none.
/// </param>
internal sealed record WorkerAttributeModel(
    string Member,
    string Name,
    WorkerAttributeType Type,
    EquatableArray<string> Source,
    EquatableArray<string> Initial = default
)
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

    /// <summary>The path that the Action reads: <c>app_metadata.flex.department</c> or <c>event.user.app_metadata.department</c>.</summary>
    public string Path => IsInFlex ? "app_metadata.flex." + Key : "event." + string.Join(".", Source);

    /// <summary>
    /// The name of the SAML attribute. Flex takes the type from its suffix. A text has none, and neither has a setting of a task channel, whose
    /// type Flex knows. Source: Twilio, "Configuring SSO and IdP in Flex".
    /// </summary>
    public string SamlName =>
        Type == WorkerAttributeType.Text || ChannelSetting.TypeOf(Name) is not null ? Name : Name + "." + AttributeNames.SuffixOf(Type);

    /// <summary>
    /// The attribute is not sent for a user without a value, so the worker keeps what it has. An empty text clears only a text or a list of
    /// texts; as a number or as true or false it may not fit, and then Flex refuses the login. Source: Twilio, "Configuring SSO and IdP in Flex".
    /// </summary>
    public bool IsLeftOutWhenEmpty =>
        Name == AttributeNames.Softphone || Type is not (WorkerAttributeType.Text or WorkerAttributeType.TextArray);
}
