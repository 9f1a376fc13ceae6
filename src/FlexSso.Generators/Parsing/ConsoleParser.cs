using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>How and where Flex is shown, for the fields of the Twilio Console (FLEXSSO0602, 0603).</summary>
internal static class ConsoleParser
{
    public static ConsoleModel Parse(EnvironmentSource source, FlexSsoMode mode, RuleSink sink)
    {
        bool isSelfHosted = OptionReader.Flag(source, KnownNames.SelfHosted, sink)?.Value ?? false;
        bool isEmbedded = OptionReader.Flag(source, KnownNames.Embedded, sink)?.Value ?? false;
        bool needsPopup = isEmbedded || !isSelfHosted;
        Option<bool>? popup = OptionReader.Flag(source, KnownNames.LoginPopup, sink);
        if (popup is { } given && given.Value != needsPopup && (isEmbedded || isSelfHosted))
            sink.Report(
                ConsoleRules.WrongLoginPopup,
                given.Place,
                source.IsOnlyHere(KnownNames.LoginPopup) ? Fix.RemoveArgument(KnownNames.LoginPopup) : Fix.None,
                given.Value ? "true" : "false",
                // What environments share is wrong for the one that says otherwise of itself, so the message must name it.
                source.IsOnlyHere(KnownNames.LoginPopup) || source.Shared is null
                    ? "Flex"
                    : "'" + source.Subject + "'",
                isEmbedded ? "shown in a frame, in which browsers keep no cookie of the login page" : "self-hosted and redirected",
                source.IsShared(KnownNames.LoginPopup) ? "leave it out"
                    : isEmbedded ? "turn it on"
                    : "turn it off"
            );
        return new ConsoleModel(
            isSelfHosted,
            isEmbedded,
            popup?.Value ?? needsPopup,
            FlexUrlRule.Parse(source, isSelfHosted, sink),
            TrustedUrls(source, mode, sink)
        );
    }

    private static EquatableArray<string> TrustedUrls(EnvironmentSource source, FlexSsoMode mode, RuleSink sink)
    {
        if (source.Find(KnownNames.TrustedUrls) is not (var attribute, var constant) || constant.IsNull)
            return new EquatableArray<string>([]);
        if (constant.Kind != TypedConstantKind.Array)
        {
            sink.MarkInvalid();
            return new EquatableArray<string>([]);
        }
        List<string> urls = [];
        for (int i = 0; i < constant.Values.Length; i++)
        {
            TypedConstant value = constant.Values[i];
            TextArgument argument = new(
                KnownNames.TrustedUrls,
                value.Kind == TypedConstantKind.Primitive ? value.Value as string : null,
                value.Kind == TypedConstantKind.Error,
                Place.Of(attribute, KnownNames.TrustedUrls, i)
            );
            if (argument is { Value: null, IsBroken: false })
                ConsoleUrl.Report(argument, "null", "is no URL", "take it out", sink);
            else if (
                TextRules.Trimmed(argument, sink) is { } url
                && ConsoleUrl.Check(argument, url, ConsoleUrl.WhyNoWildcard(mode), sink)
                && !urls.Contains(url)
            )
                urls.Add(url);
        }
        return new EquatableArray<string>(urls.ToArray());
    }
}
