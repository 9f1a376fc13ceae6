using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The Flex side of the declaration: ACS URL, audience and SIDs (FLEXSSO0201 to 0209).</summary>
internal static class ConnectionParser
{
    /// <returns>Null when something is wrong.</returns>
    public static ConnectionModel? Parse(EnvironmentSource source, DiagnosticSink sink)
    {
        ConnectionTexts texts = new(
            source.Text(KnownNames.AcsUrl).Read(sink),
            source.Text(KnownNames.Audience).Read(sink),
            source.Text(KnownNames.ConnectionSid).Read(sink),
            source.Text(KnownNames.AccountSid).Read(sink)
        );
        // Without a mode there is no format to check the values against.
        if (ReadMode(source, sink) is not { } mode)
            return null;
        ConnectionValues values = new(mode, texts);
        bool isRight = true;
        foreach ((string argument, ValueFinding finding) in ConnectionCheck.Check(values))
            isRight &= sink.Report(finding, source.Text(argument).Target);
        if (isRight && values.AreAbsent)
            ReportNoConnection(source, values, sink);
        ConnectionModel? connection = isRight ? ConnectionCheck.Model(values) : null;
        if (mode == FlexSsoMode.Legacy)
            LegacyRule.Check(source, connection, sink);
        return connection;
    }

    /// <summary>The mode that is declared, even if something else is wrong.</summary>
    public static FlexSsoMode ModeOf(EnvironmentSource source) =>
        source.Find(KnownNames.Mode) is (_, { Kind: TypedConstantKind.Enum, Value: (int)FlexSsoMode.Legacy })
            ? FlexSsoMode.Legacy
            : FlexSsoMode.Enhanced;

    private static FlexSsoMode? ReadMode(EnvironmentSource source, DiagnosticSink sink)
    {
        if (!ArgumentReader.TryReadEnum(source, KnownNames.Mode, sink, out Given<FlexSsoMode>? given))
            return null;
        if (given is not { } mode)
            return FlexSsoMode.Enhanced;
        if (Enum.IsDefined(typeof(FlexSsoMode), mode.Value))
            return mode.Value;
        sink.Report(
            ConnectionRules.MixedModes,
            mode.Target,
            KnownNames.Mode,
            mode.Value,
            "is neither Enhanced nor Legacy",
            "use a member of FlexSsoMode"
        );
        return null;
    }

    private static void ReportNoConnection(EnvironmentSource source, ConnectionValues values, DiagnosticSink sink)
    {
        // An empty argument has been reported. "Not given" would be a second diagnostic for the same mistake.
        if (IsGiven(KnownNames.AcsUrl) || IsGiven(KnownNames.Audience) || IsGiven(values.Format.SidArgument))
            return;
        if (source.IsBroken(sink.Cancellation))
            sink.AddCompilerError();
        else
            sink.Report(
                ConnectionRules.NoConnection,
                DiagnosticTarget.Of(source.Own),
                source.Subject,
                values.Format.Mode == FlexSsoMode.Enhanced
                    ? "AcsUrl or Audience as the Twilio Console shows them, or ConnectionSid (JQ\u2026)"
                    : "AccountSid (AC\u2026), or AcsUrl or Audience as the Twilio Console shows them"
            );

        bool IsGiven(string name) => source.Text(name).IsGiven;
    }
}
