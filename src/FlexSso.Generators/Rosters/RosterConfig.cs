using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Symbols;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Rosters;

/// <summary>The configuration that a roster names.</summary>
internal static class RosterConfig
{
    /// <summary>Finds the class.</summary>
    /// <param name="compilation">Where it must be declared.</param>
    /// <param name="name">What the roster says; see <see cref="ConfigName"/>.</param>
    /// <param name="problem">Cause and remedy when there is no such class, or more than one.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static INamedTypeSymbol? Find(Compilation compilation, string name, out string[] problem, CancellationToken cancellation)
    {
        problem = [];
        string dotted = ConfigName.Dotted(name);
        string simple = dotted.Substring(dotted.LastIndexOf('.') + 1);
        List<INamedTypeSymbol> named = [];
        if (simple.Length > 0)
        {
            foreach (ISymbol symbol in compilation.GetSymbolsWithName(simple, SymbolFilter.Type, cancellation))
            {
                if (symbol is INamedTypeSymbol type && ConfigName.IsCalled(type.FullName(), dotted))
                    named.Add(type);
            }
        }
        List<INamedTypeSymbol> configs = named.FindAll(IsConfig);
        string[] meant = ConfigName.Find(name, configs.Select(static type => type.FullName()));
        if (meant.Length == 1)
            return configs.Find(type => type.FullName() == meant[0]);
        if (meant.Length > 1)
            problem = RosterTarget.Ambiguous(name, meant);
        else if (dotted.Length == 0)
            problem = RosterTarget.NoName(AllConfigs(compilation, cancellation));
        else if (named.Count > 0)
            problem = RosterTarget.NoConfig(name, AllConfigs(compilation, cancellation));
        else
            problem = RosterTarget.Unknown(name, AllConfigs(compilation, cancellation));
        return null;
    }

    /// <summary>
    /// What the class says about the users of the environments, or of all when none is named. Null when a worker attribute of the class is
    /// wrong, which is reported there. Each row of a roster would only repeat that mistake.
    /// </summary>
    /// <param name="type">The configuration.</param>
    /// <param name="wanted">The roster's environments.</param>
    /// <param name="problem">Cause and remedy when the configuration has no such environment.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static RosterShape? ShapeOf(INamedTypeSymbol type, string[] wanted, out string[] problem, CancellationToken cancellation)
    {
        problem = [];
        DiagnosticSink sink = new(collect: false, cancellation);
        bool areEnvironmentsRight = EnvironmentParser.TryParse(type, sink, out List<EnvironmentSource> environments);
        ParsedAttributes attributes = AttributeParser.Parse(type, sink);
        if (!areEnvironmentsRight || !attributes.IsComplete)
            return null;
        List<string> known = environments.ConvertAll(static source => source.Environment);
        if (Array.Find(wanted, name => !known.Contains(name)) is { } unknown)
        {
            problem = RosterTarget.UnknownEnvironment(unknown, type.FullName(), known);
            return null;
        }
        // The roster must not repeat the e-mail of a user in code, even if something else is wrong with that user.
        IEnumerable<string> emails = UserParser
            .Parse(type, environments, sink)
            .Where(user => wanted.Length == 0 || Array.Exists(wanted, user.IsIn))
            .Select(static user => user.Model.Email);
        return new RosterShape(attributes.Attributes, emails);
    }

    private static bool IsConfig(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.FindAttribute(KnownNames.ConfigAttribute) is not null;

    /// <summary>The full names of all configurations of the compilation.</summary>
    public static List<string> AllConfigs(Compilation compilation, CancellationToken cancellation)
    {
        List<string> all = [];
        foreach (ISymbol symbol in compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, cancellation))
        {
            if (symbol is INamedTypeSymbol type && IsConfig(type))
                all.Add(type.FullName());
        }
        return all;
    }
}
