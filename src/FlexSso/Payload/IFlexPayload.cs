namespace FlexSso;

/// <summary>
/// The payload of one user: what <c>app_metadata</c> holds for Flex. Every class with <see cref="FlexSsoConfigAttribute"/> implements it in
/// generated code. Use this type in methods that work with the payloads of any configuration; <see cref="FlexPayloadExtensions"/> writes it.
/// </summary>
public interface IFlexPayload
{
    /// <summary>The user's roles: at least one, without duplicates.</summary>
    IReadOnlyList<FlexRole> Roles { get; }

    /// <summary>The members of <c>app_metadata.flex</c> that were read and that the class does not declare. They are written back.</summary>
    FlexJsonMembers UnknownFlexMembers { get; }

    /// <summary>
    /// The members of <c>app_metadata</c> beside <c>flex</c> that were read. They are written back with the whole <c>app_metadata</c>, but not in
    /// the body of a PATCH: Auth0 keeps them there, and an old copy could undo a change that somebody made in between.
    /// </summary>
    FlexJsonMembers OtherAppMetadata { get; }

    /// <summary>Writes the declared attributes. Generated code implements it, and the library calls it.</summary>
    /// <param name="writer">The writer to add the attributes to.</param>
    void WriteAttributes(FlexPayloadWriter writer);
}
