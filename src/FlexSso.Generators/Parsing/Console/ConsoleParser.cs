using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>How and where Flex is shown, for the fields of the Twilio Console (FLEXSSO0602, 0603).</summary>
internal static class ConsoleParser
{
    /// <returns>Null when something is wrong.</returns>
    public static ConsoleModel? Parse(EnvironmentSource source, FlexSsoMode mode, DiagnosticSink sink)
    {
        bool isRight = TryReadFlag(source, KnownNames.SelfHosted, sink, out bool isSelfHosted);
        isRight &= TryReadFlag(source, KnownNames.Embedded, sink, out bool isEmbedded);
        isRight &= ArgumentReader.TryRead(source, KnownNames.LoginPopup, sink, out Given<bool>? popup);
        if (popup is { } given)
            CheckPopup(source, given, isSelfHosted, isEmbedded, sink);
        isRight &= FlexUrlParser.TryParse(source, isSelfHosted, isEmbedded, sink, out string? flexUrl);
        isRight &= TryParseTrustedUrls(source, mode, sink, out List<string> trustedUrls);
        return isRight
            ? new ConsoleModel(
                isSelfHosted,
                isEmbedded,
                popup?.Value ?? LoginPopup.DefaultFor(isSelfHosted, isEmbedded),
                flexUrl,
                new EquatableArray<string>(trustedUrls.ToArray())
            )
            : null;
    }

    private static bool TryReadFlag(EnvironmentSource source, string name, DiagnosticSink sink, out bool flag)
    {
        bool isRight = ArgumentReader.TryRead(source, name, sink, out Given<bool>? given);
        flag = given?.Value ?? false;
        return isRight;
    }

    private static void CheckPopup(EnvironmentSource source, Given<bool> popup, bool isSelfHosted, bool isEmbedded, DiagnosticSink sink)
    {
        bool isOnlyHere = source.IsOnlyHere(KnownNames.LoginPopup);
        ValueFinding? finding = LoginPopup.Check(
            popup.Value,
            isSelfHosted,
            isEmbedded,
            // A shared value is wrong for this environment only, so the message must name it.
            isOnlyHere || source.Shared is null
                ? null
                : source.Subject,
            source.IsShared(KnownNames.LoginPopup)
        );
        if (finding is not null)
            sink.Report(finding, popup.Target, isOnlyHere ? Fix.RemoveArgument(KnownNames.LoginPopup) : Fix.None);
    }

    private static bool TryParseTrustedUrls(EnvironmentSource source, FlexSsoMode mode, DiagnosticSink sink, out List<string> urls)
    {
        urls = [];
        return source.Find(KnownNames.TrustedUrls) is not (var attribute, var array)
            || TextLists.TryParse(
                attribute,
                KnownNames.TrustedUrls,
                array,
                argument => ParseTrustedUrl(argument, mode, sink),
                sink,
                out urls
            );
    }

    private static string? ParseTrustedUrl(TextArgument argument, FlexSsoMode mode, DiagnosticSink sink)
    {
        if (argument is { Value: null, IsBroken: false })
            argument.Report(ConsoleUrl.Wrong(argument.Name, "null", "is not a URL", "take it out"), sink);
        return argument.Read(sink) is { } url && argument.Report(ConsoleUrl.Check(argument.Name, url, ConsoleUrl.WhyNoWildcard(mode)), sink)
            ? url
            : null;
    }
}
