using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>The Auth0 side of the declaration: tenant, application and runtime (FLEXSSO0501, 0502, 0505, 0513, 0517, 0521).</summary>
internal static class Auth0Parser
{
    /// <returns>Null when something is wrong.</returns>
    public static Auth0Model? Parse(EnvironmentSource source, TenantApplication? application, DiagnosticSink sink)
    {
        bool isRight = CustomDomainParser.TryParse(source, application?.Domain, sink, out string? customDomain);
        isRight &= TryParse(source, KnownNames.ActionRuntime, ActionRuntime.Default, ActionRuntime.Check, sink, out string runtime);
        isRight &= TryParse(source, KnownNames.ApplicationName, ApplicationName.Default, ApplicationName.Check, sink, out string name);
        return isRight && application is { Domain: { } domain, ClientId: { } clientId }
            ? new Auth0Model(domain, customDomain, clientId, name, runtime)
            : null;
    }

    private static bool TryParse(
        EnvironmentSource source,
        string name,
        string defaultValue,
        Func<string, ValueFinding?> check,
        DiagnosticSink sink,
        out string value
    )
    {
        TextArgument argument = source.Text(name);
        string? text = argument.Read(sink);
        value = text ?? defaultValue;
        return text is null ? !argument.IsGiven : argument.Report(check(text), sink);
    }
}
