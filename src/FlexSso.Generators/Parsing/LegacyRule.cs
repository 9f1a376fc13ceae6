using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Twilio's deadline for leaving Legacy, 2026-03-31, has passed (FLEXSSO0207). Said of what is right as Legacy: whoever mixes the modes
/// hears about that first.
/// </summary>
internal static class LegacyRule
{
    public static void Check(EnvironmentSource source, ConnectionModel connection, RuleSink sink)
    {
        if (connection.Mode != FlexSsoMode.Legacy || source.Find(KnownNames.Mode) is not (var attribute, _))
            return;
        // What is shared is the other environments' too, which one fix cannot know.
        bool isAlone =
            source.IsOnlyHere(KnownNames.Mode)
            && !source.IsShared(KnownNames.AcsUrl)
            && !source.IsShared(KnownNames.Audience)
            && !HasWildcard(source);
        sink.Report(
            ConnectionRules.LegacyMode,
            Place.Of(attribute, KnownNames.Mode),
            isAlone ? Fix.None.With(FixKeys.Migrate, nameof(FlexSsoMode.Enhanced)) : Fix.None,
            // Of a shared one it is said once, so it is about the class.
            attribute == source.Own
                ? source.Subject
                : source.Subject.Substring(0, source.Subject.LastIndexOf('.'))
        );
    }

    // Which Enhanced does not take: the fix would trade a warning for an error that it does not mention.
    private static bool HasWildcard(EnvironmentSource source) =>
        source.Find(KnownNames.TrustedUrls) is (_, { Kind: TypedConstantKind.Array, IsNull: false } urls)
        && urls.Values.Any(static url => url.Kind == TypedConstantKind.Primitive && url.Value is string text && text.IndexOf('*') >= 0);
}
