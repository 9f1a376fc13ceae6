namespace FlexSso;

/// <summary>
/// The payload of one user; each class with <see cref="FlexSsoConfigAttribute"/> implements it in generated code. Take this type where a
/// method must work with the payloads of any configuration.
/// </summary>
public interface IFlexPayload
{
    /// <summary>The user's roles, at least one, without duplicates.</summary>
    IReadOnlyList<FlexRole> Roles { get; }

    /// <summary>The members of <c>app_metadata.flex</c> that were parsed and that the class does not declare. Written back.</summary>
    FlexJsonMembers UnknownFlexMembers { get; }

    /// <summary>
    /// The members of <c>app_metadata</c> beside <c>flex</c> that were parsed. Written back where the whole <c>app_metadata</c> is written;
    /// not in the body of a PATCH, where Auth0 keeps them by itself and a stale copy would undo another's change.
    /// </summary>
    FlexJsonMembers OtherAppMetadata { get; }

    /// <summary>Writes the declared attributes; generated.</summary>
    void WriteAttributes(FlexPayloadWriter writer);
}
