using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// The settings of Auth0's SAML2 addon. Auth0 takes any other name and ignores it. Sources: Auth0, "Customize SAML Assertions" and the
/// Management API ("Update a client").
/// </summary>
internal static class AddonKeys
{
    private static readonly (string Name, AddonValueKind Kind)[] All =
    [
        ("audience", AddonValueKind.Text),
        ("recipient", AddonValueKind.Text),
        ("destination", AddonValueKind.Text),
        ("issuer", AddonValueKind.Text),
        ("mappings", AddonValueKind.Object),
        ("createUpnClaim", AddonValueKind.Boolean),
        ("passthroughClaimsWithNoMapping", AddonValueKind.Boolean),
        ("mapUnknownClaimsAsIs", AddonValueKind.Boolean),
        ("mapIdentities", AddonValueKind.Boolean),
        ("signatureAlgorithm", AddonValueKind.Text),
        ("digestAlgorithm", AddonValueKind.Text),
        ("lifetimeInSeconds", AddonValueKind.Number),
        ("signResponse", AddonValueKind.Boolean),
        ("nameIdentifierFormat", AddonValueKind.Text),
        ("nameIdentifierProbes", AddonValueKind.Texts),
        ("authnContextClassRef", AddonValueKind.Text),
        ("typedAttributes", AddonValueKind.Boolean),
        ("includeAttributeNameFormat", AddonValueKind.Boolean),
        ("logout", AddonValueKind.Object),
        ("binding", AddonValueKind.Text),
        ("signingCert", AddonValueKind.Text),
        // Those of encryption are documented for Actions only; FLEXSSO0510 is about them.
        ("encryptionCert", AddonValueKind.Text),
        ("encryptionPublicKey", AddonValueKind.Text),
        ("encryptionAlgorithm", AddonValueKind.Text),
        // Not documented, but seen in working set-ups.
        ("signAssertion", AddonValueKind.Boolean),
    ];

    private static readonly string[] Names = Array.ConvertAll(All, static key => key.Name);

    /// <summary>The kind of value that a setting takes, or null if Auth0 has no setting of that name.</summary>
    public static AddonValueKind? KindOf(string name)
    {
        int index = Array.FindIndex(All, key => key.Name == name);
        return index < 0 ? null : All[index].Kind;
    }

    /// <summary>The setting that the name is nearly, as Terraform or another library spells it, or with a slip; null if there is none.</summary>
    public static string? Nearest(string name) => EditDistance.Nearest(Names, name);

    /// <summary>Whether an object is an addon: it has at least one of these settings.</summary>
    public static bool IsAddon(DataNode node) =>
        node.Members.Exists(static member => (KindOf(member.Name) ?? KindOfSlip(member.Name)) is not null);

    /// <summary>The kind of value, in the words of a message.</summary>
    public static string Name(AddonValueKind kind) =>
        kind switch
        {
            AddonValueKind.Text => "a text",
            AddonValueKind.Boolean => "true or false",
            AddonValueKind.Number => "a number",
            AddonValueKind.Texts => "a list of texts",
            _ => "an object",
        };

    public static bool Takes(AddonValueKind kind, DataNode value) =>
        kind switch
        {
            AddonValueKind.Text => value.Kind == DataKind.Text,
            AddonValueKind.Boolean => value.Kind is DataKind.True or DataKind.False,
            AddonValueKind.Number => value.Kind == DataKind.Number,
            AddonValueKind.Texts => value.Kind == DataKind.List && value.Elements.TrueForAll(static e => e.Kind == DataKind.Text),
            _ => value.Kind == DataKind.Object,
        };

    private static AddonValueKind? KindOfSlip(string name) => Nearest(name) is { } near ? KindOf(near) : null;
}
