using FlexSso.Generators.Diagnostics;
using FlexSso.Model;
using FlexSso.Values;

namespace FlexSso.Generators.Parsing;

/// <summary>The parts of an environment; a part that is wrong is null.</summary>
internal sealed class ParsedEnvironment
{
    private readonly ConsoleModel? _console;

    private ParsedEnvironment(EnvironmentSource source, List<DeclaredRoleMapping> mappings, DiagnosticSink sink)
    {
        Source = source;
        Connection = ConnectionParser.Parse(source, sink);
        Application = TenantApplicationParser.Parse(source, sink);
        Auth0 = Auth0Parser.Parse(source, Application, sink);
        Addon = AddonParser.Parse(source, sink);
        _console = ConsoleParser.Parse(source, ConnectionParser.ModeOf(source), sink);
        Access = AccessParser.Parse(source, mappings, sink);
    }

    public EnvironmentSource Source { get; }

    public ConnectionModel? Connection { get; }

    public TenantApplication Application { get; }

    public Auth0Model? Auth0 { get; }

    public AddonModel? Addon { get; }

    public AccessModel? Access { get; }

    public static ParsedEnvironment Parse(EnvironmentSource source, List<DeclaredRoleMapping> mappings, DiagnosticSink sink) =>
        new(source, mappings, sink);

    /// <param name="config">The full name of the class.</param>
    /// <param name="attributes">Its worker attributes; null when they are not to be compared.</param>
    public ApplicationUse ToUse(string config, EquatableArray<WorkerAttributeModel>? attributes) =>
        new(config, Source.Environment, Application.Domain, Application.ClientId, Connection, Addon, Auth0, _console, Access, attributes);

    /// <returns>Null when a part is wrong.</returns>
    public EnvironmentModel? ToModel(List<DeclaredUser> users) =>
        Connection is null || Auth0 is null || Addon is null || _console is null || Access is null
            ? null
            : new EnvironmentModel(
                Source.Environment,
                Connection,
                Auth0,
                Addon,
                _console,
                Access,
                new EquatableArray<UserModel>([.. users.Where(user => user.IsIn(Source.Environment)).Select(static user => user.Model)])
            );
}
