namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// The direction of mappings (FLEXSSO0512). In the addon it is from profile field to SAML attribute; in a Rule it was the other way round.
/// </summary>
internal static class AddonMappings
{
    private static readonly string[] Fields =
    [
        "user_id",
        "email",
        "name",
        "nickname",
        "given_name",
        "family_name",
        "picture",
        "upn",
        "groups",
    ];

    public static void Check(DataNode addon, ExistingFindings findings)
    {
        if (addon.FindObject("mappings") is not { } mappings)
            return;
        foreach (DataMember mapping in mappings.Members)
        {
            if (mapping.Value.Kind != DataKind.Text || !IsTurned(mapping.Name, mapping.Value.Text))
                continue;
            findings.Add(
                RuleIds.TurnedMapping,
                mapping.Start,
                $"The mapping '{mapping.Name}' is written from SAML attribute to profile field, but the addon maps from field to attribute; write \"{mapping.Value.Text}\": \"{mapping.Name}\""
            );
        }
    }

    private static bool IsTurned(string name, string value) => !IsField(name) && IsField(value);

    private static bool IsField(string text) =>
        Array.IndexOf(Fields, text) >= 0
        || text.StartsWith("app_metadata.", StringComparison.Ordinal)
        || text.StartsWith("user_metadata.", StringComparison.Ordinal);
}
