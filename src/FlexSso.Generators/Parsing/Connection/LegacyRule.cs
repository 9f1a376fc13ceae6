using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Twilio's deadline for leaving Legacy, 2026-03-31, has passed (FLEXSSO0207). The mode alone decides that.
/// </summary>
internal static class LegacyRule
{
    /// <param name="source">An environment whose mode is Legacy.</param>
    /// <param name="connection">The connection; null when it is wrong. Then there is no fix, because the values come first.</param>
    /// <param name="sink">Takes the warning.</param>
    public static void Check(EnvironmentSource source, ConnectionModel? connection, DiagnosticSink sink)
    {
        if (source.Find(KnownNames.Mode) is not (var attribute, _))
            return;
        // One fix cannot know what other environments need of a shared argument.
        bool canMigrate =
            connection is not null
            && source.IsOnlyHere(KnownNames.Mode)
            && !source.IsShared(KnownNames.AcsUrl)
            && !source.IsShared(KnownNames.Audience)
            && !HasWildcard(source);
        sink.Report(
            ConnectionRules.LegacyMode,
            DiagnosticTarget.Of(attribute, KnownNames.Mode),
            canMigrate ? Fix.None.With(FixKeys.Migrate, nameof(FlexSsoMode.Enhanced)) : Fix.None,
            // A shared mode is reported once, so the message is about the class.
            attribute == source.Own
                ? source.Subject
                : source.Subject.Substring(0, source.Subject.LastIndexOf('.'))
        );
    }

    // Enhanced takes no wildcard, so the fix would end in an error.
    private static bool HasWildcard(EnvironmentSource source) =>
        source.Find(KnownNames.TrustedUrls) is (_, { Kind: TypedConstantKind.Array, IsNull: false } urls)
        && urls.Values.Any(static url => url.Kind == TypedConstantKind.Primitive && url.Value is string text && text.IndexOf('*') >= 0);
}
