using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using FlexSso.Model;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Symbols in, model and diagnostics out: the one parser that generator and analyzers share. Pure: reads symbols, keeps none.
/// </summary>
internal static class ConfigParser
{
    /// <summary>Parses a type that carries <c>[FlexSsoConfig]</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="config">Its first attribute.</param>
    /// <param name="sink">Takes what is found.</param>
    /// <param name="rosters">By an environment's name, what its rosters say; see <see cref="AdminRule"/>.</param>
    /// <returns>The model, or null when the declaration is invalid: an invalid one yields no artifact at all.</returns>
    public static ConfigModel? Parse(INamedTypeSymbol type, AttributeData config, RuleSink sink, Func<string, RosterAdmin>? rosters = null)
    {
        // Where the attribute may not stand at all the compiler says so (CS0592), and every further word would be about the wrong thing.
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            sink.MarkInvalid();
            return null;
        }
        TypeModel typeModel = TypeParser.Parse(type, config, sink);
        sink.Cancellation.ThrowIfCancellationRequested();

        // An unbound constructor or argument: the compiler says what is wrong, and a second diagnostic would only confuse.
        if (config.AttributeConstructor is null)
            sink.MarkInvalid();

        List<EnvironmentSource> sources = EnvironmentParser.Parse(type, sink);
        List<DeclaredUser> users = UserParser.Parse(type, sources, sink);
        List<EnvironmentModel> environments = [];
        foreach (EnvironmentSource source in sources)
        {
            sink.Cancellation.ThrowIfCancellationRequested();
            if (ParseEnvironment(source, users, sink) is { } environment)
                environments.Add(environment);
        }
        if (environments.Count == sources.Count)
            SharedApplicationRule.Check(environments, sources, sink);
        (EquatableArray<AttributeModel> attributes, EquatableArray<PayloadMember> members) = AttributeParser.Parse(type, sink);
        SecretRule.Check(type, sink);

        // Of a declaration with a mistake in it, the admin may be the one who is mistyped.
        if (sink.IsInvalid || environments.Count == 0 || environments.Count < sources.Count)
            return null;
        for (int i = 0; i < environments.Count; i++)
            AdminRule.Check(environments[i].Users, sources[i], rosters, sink);
        return new ConfigModel(typeModel, new EquatableArray<EnvironmentModel>(environments.ToArray()), attributes, members);
    }

    private static EnvironmentModel? ParseEnvironment(EnvironmentSource source, List<DeclaredUser> users, RuleSink sink)
    {
        ConnectionModel? connection = ConnectionParser.Parse(source, sink);
        Auth0Model? auth0 = Auth0Parser.Parse(source, sink);
        AddonModel addon = AddonParser.Parse(source, sink);
        ConsoleModel console = ConsoleParser.Parse(source, connection?.Mode ?? ConnectionParser.ModeOf(source), sink);
        FlexRole? defaultRole = DefaultRoleParser.Parse(source, sink);
        if (connection is null || auth0 is null)
            return null;
        LegacyRule.Check(source, connection, sink);
        List<UserModel> own = [];
        foreach (DeclaredUser user in users)
        {
            if (user.IsIn(source.Environment))
                own.Add(user.Model);
        }
        return new EnvironmentModel(
            source.Environment,
            connection,
            auth0,
            addon,
            console,
            defaultRole,
            new EquatableArray<UserModel>(own.ToArray())
        );
    }
}
