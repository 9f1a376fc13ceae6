namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Which profile field the NameID comes from (FLEXSSO0508). A probe names an attribute that the addon sends, and the mappings say which
/// field that is.
/// </summary>
internal static class AddonNameId
{
    private const string NameClaim = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name";

    // Auth0's own, in their order.
    private static readonly string[] DefaultProbes = [SamlAddon.UserIdClaim, SamlAddon.EmailClaim, NameClaim];

    private static readonly (string Field, string Attribute)[] DefaultMappings =
    [
        ("user_id", SamlAddon.UserIdClaim),
        ("email", SamlAddon.EmailClaim),
        ("name", NameClaim),
    ];

    public static void Check(DataNode addon, ExistingFindings findings)
    {
        DataNode? probes = addon.Find("nameIdentifierProbes")?.Value;
        if (!IsUserId(addon))
            return;
        findings.Add(
            RuleIds.NameIdIsUserId,
            (probes ?? addon).Start,
            probes is null
                ? "'nameIdentifierProbes' is not set, so the NameID is the user ID and Flex names the workers 'auth0|…'; name the attribute of the e-mail there, unless your agents already have such workers"
                : "'nameIdentifierProbes' finds the user ID first, so Flex names the workers 'auth0|…'; name the attribute of the e-mail there, unless your agents already have such workers"
        );
    }

    /// <summary>Whether the NameID is the user ID.</summary>
    public static bool IsUserId(DataNode addon) => FieldOf(addon, addon.Find("nameIdentifierProbes")?.Value) == "user_id";

    private static string? FieldOf(DataNode addon, DataNode? probes)
    {
        List<(string Field, string Attribute)> sent = MappingsOf(addon);
        IEnumerable<string> names = probes is { Kind: DataKind.List, Elements.Count: > 0 }
            ? probes.Elements.Select(static probe => probe.Text)
            : DefaultProbes;
        return names
            .Select(name => sent.Find(mapping => mapping.Attribute == name).Field)
            .FirstOrDefault(static field => field is not null);
    }

    // An empty object stands for the default.
    private static List<(string Field, string Attribute)> MappingsOf(DataNode addon)
    {
        if (addon.FindObject("mappings") is not { Members.Count: > 0 } mappings)
            return [.. DefaultMappings];
        List<(string, string)> sent = [];
        foreach (DataMember mapping in mappings.Members)
        {
            foreach (DataNode attribute in mapping.Value.Kind == DataKind.List ? mapping.Value.Elements : [mapping.Value])
                sent.Add((mapping.Name, attribute.Text));
        }
        return sent;
    }
}
