using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>Finds all offers for a diagnostic. Every offer can be carried out.</summary>
internal static class OfferFinder
{
    public static IEnumerable<Offer> Find(FixSource source, Diagnostic diagnostic)
    {
        if (diagnostic.Id is RuleIds.NotPartial or RuleIds.ContainerNotPartial)
            return Existing(PartialOffer.Find(source, diagnostic));
        // Sorted, because the properties of a diagnostic have no order.
        return Existing([
            .. diagnostic
                .Properties.OrderBy(property => property.Key, StringComparer.Ordinal)
                .Select(property => property.Value is { } value ? Find(source, diagnostic, property.Key, value) : null),
        ]);
    }

    private static Offer? Find(FixSource source, Diagnostic diagnostic, string key, string value) =>
        key switch
        {
            FixKeys.Value or FixKeys.Likely => ValueOffer.Find(source, diagnostic, key, value),
            FixKeys.Role => RoleOffer.Find(source, diagnostic, value),
            FixKeys.RemoveRole => RemoveRoleOffer.Find(source, diagnostic),
            FixKeys.MemberType => MemberTypeOffer.Find(source, diagnostic, value),
            FixKeys.SplitElement => SplitElementOffer.Find(source, diagnostic, value),
            FixKeys.RemoveArgument => RemoveArgumentOffer.Find(source, diagnostic, value),
            FixKeys.Migrate => MigrateOffer.Find(source, diagnostic),
            FixKeys.Mode => ModeOffer.Find(source, diagnostic, value),
            _ when key.StartsWith(FixKeys.Argument, StringComparison.Ordinal) => ArgumentOffer.Find(source, diagnostic, key, value),
            _ => null,
        };

    private static IEnumerable<Offer> Existing(params Offer?[] offers) => offers.OfType<Offer>();
}
