using FlexSso.Attributes;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Rosters;

/// <summary>The configuration that a roster names.</summary>
internal static class RosterConfig
{
    // More names in a message help nobody.
    private const int MaxNames = 10;

    /// <summary>Finds the class.</summary>
    /// <param name="compilation">Where it must be declared.</param>
    /// <param name="name">Its full name, or its simple name when that is enough.</param>
    /// <param name="problem">Cause and remedy when there is no such class, or more than one.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static INamedTypeSymbol? Find(Compilation compilation, string name, out string[] problem, CancellationToken cancellation)
    {
        problem = [];
        string dotted = name.Replace('+', '.').Trim();
        string simple = dotted.Substring(dotted.LastIndexOf('.') + 1);
        List<INamedTypeSymbol> named = [];
        if (simple.Length > 0)
        {
            foreach (ISymbol symbol in compilation.GetSymbolsWithName(simple, SymbolFilter.Type, cancellation))
            {
                if (symbol is INamedTypeSymbol type && (simple.Length == dotted.Length || type.FullName() == dotted))
                    named.Add(type);
            }
        }
        List<INamedTypeSymbol> configs = named.FindAll(IsConfig);
        // A class outside of any namespace has the simple name as its full one.
        if (configs.Count > 1 && configs.Find(type => type.FullName() == dotted) is { } exact)
            return exact;
        if (configs.Count == 1)
            return configs[0];
        if (configs.Count > 1)
            problem = ["The roster's Config '" + name + "' is the name of several classes", "write one in full: " + List(configs)];
        else if (named.Count > 0)
            problem = ["The roster's Config '" + name + "' is a class without [FlexSsoConfig]", Remedy(compilation, cancellation)];
        else
            problem = ["The roster's Config '" + name + "' names no class of this project", Remedy(compilation, cancellation)];
        return null;
    }

    /// <summary>
    /// What the class says about its users. Null when one of its attributes is wrong, which is reported there: a roster cannot be checked
    /// against what is not known, and each of its rows would only repeat that mistake.
    /// </summary>
    public static RosterShape? ShapeOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        RuleSink sink = new(collect: false, cancellation);
        EquatableArray<AttributeModel> attributes = AttributeParser.Parse(type, sink);
        if (sink.IsInvalid)
            return null;
        // A user that is wrong still has the e-mail that the roster must not have.
        EquatableArray<UserModel> users = UserParser.Parse(type, new RuleSink(collect: false, cancellation));
        return new RosterShape(attributes.Select(ToDeclared), users.Select(static u => u.Email));
    }

    private static DeclaredAttribute ToDeclared(AttributeModel attribute) =>
        new(
            attribute.Name,
            attribute.Type,
            attribute.Member,
            attribute.Source.Count == 0 ? null : "event." + string.Join(".", attribute.Source)
        );

    private static bool IsConfig(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.FindAttribute(KnownNames.ConfigAttribute) is not null;

    private static string Remedy(Compilation compilation, CancellationToken cancellation)
    {
        List<INamedTypeSymbol> all = [];
        foreach (ISymbol symbol in compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, cancellation))
        {
            if (symbol is INamedTypeSymbol type && IsConfig(type))
                all.Add(type);
        }
        return all.Count == 0 ? "declare a class with [FlexSsoConfig], and name it there" : "use " + List(all);
    }

    private static string List(List<INamedTypeSymbol> types)
    {
        string[] names = types.Select(static type => type.FullName()).Distinct().OrderBy(static n => n, StringComparer.Ordinal).ToArray();
        return string.Join(", ", names.Take(MaxNames)) + (names.Length > MaxNames ? ", \u2026" : "");
    }
}
