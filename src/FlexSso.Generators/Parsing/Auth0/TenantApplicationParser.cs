using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>Auth0 domain and client ID (FLEXSSO0501, 0502, 0505, 0523, 0526).</summary>
internal static class TenantApplicationParser
{
    public static TenantApplication Parse(EnvironmentSource source, DiagnosticSink sink) =>
        new(
            Parse(source, KnownNames.Auth0Domain, DomainName.Missing(source.Subject), text => CheckDomain(text, source), sink),
            Parse(source, KnownNames.ClientId, ClientId.Missing(source.Subject), ClientId.Check, sink)
        );

    private static ValueFinding? CheckDomain(string domain, EnvironmentSource source) =>
        DomainName.Check(KnownNames.Auth0Domain, domain, "the Domain of your Auth0 application", DomainName.Example)
        ?? TenantDomain.Check(domain, source.Text(KnownNames.CustomDomain).IsGiven);

    private static string? Parse(
        EnvironmentSource source,
        string name,
        ValueFinding missing,
        Func<string, ValueFinding?> check,
        DiagnosticSink sink
    )
    {
        TextArgument argument = source.Text(name);
        if (argument.Read(sink) is { } text)
            return argument.Report(check(text), sink) ? text : null;
        if (argument.IsGiven)
            return null;
        // A value that seems to be missing may be an argument that does not bind, which the compiler reports.
        if (source.IsBroken(sink.Cancellation))
            sink.AddCompilerError();
        else
            sink.Report(missing, DiagnosticTarget.Of(source.Own));
        return null;
    }
}
