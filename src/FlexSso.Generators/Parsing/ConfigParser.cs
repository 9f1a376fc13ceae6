using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Symbols in, model and diagnostics out: the one parser that generator and analyzers share. Pure: reads symbols, keeps none.
/// </summary>
internal static class ConfigParser
{
    /// <summary>Parses a type that carries <c>[FlexSsoConfig]</c>.</summary>
    /// <returns>The model, or null when the declaration is invalid: an invalid one yields no artifact at all.</returns>
    public static ConfigModel? Parse(INamedTypeSymbol type, AttributeData config, RuleSink sink)
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

        ConnectionModel? connection = ConnectionParser.Parse(type, config, sink);
        string? domain = Auth0Parser.ParseDomain(type, config, sink);
        string? clientId = Auth0Parser.ParseClientId(type, config, sink);
        int? defaultRole = DefaultRoleParser.Parse(config, sink);
        EquatableArray<UserModel> users = UserParser.Parse(type, sink);
        sink.Cancellation.ThrowIfCancellationRequested();
        EquatableArray<AttributeModel> attributes = AttributeParser.Parse(type, sink);

        // Of a declaration with a mistake in it, the admin may be the one who is mistyped.
        if (!sink.IsInvalid)
            AdminRule.Check(users, type.Name, Place.Of(config), sink);
        return sink.IsInvalid || connection is null || domain is null || clientId is null
            ? null
            : new ConfigModel(typeModel, connection, domain, clientId, users, attributes, defaultRole);
    }
}
