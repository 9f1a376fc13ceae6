using System.Collections.Immutable;
using FlexSso.Generators.Symbols;
using FlexSso.Values;

namespace FlexSso.Generators.Diagnostics;

/// <summary>What a code fix may offer for a diagnostic; see <see cref="FixKeys"/>.</summary>
internal readonly struct Fix
{
    private readonly ImmutableDictionary<string, string?>? _properties;

    private Fix(ImmutableDictionary<string, string?> properties) => _properties = properties;

    public static Fix None => default;

    public ImmutableDictionary<string, string?> Properties => _properties ?? ImmutableDictionary<string, string?>.Empty;

    /// <summary>What a finding knows to be right, or holds to be likely.</summary>
    public static Fix Of(ValueFinding finding)
    {
        Fix fix = finding.Right is null ? None.With(FixKeys.Likely, finding.Likely) : Value(finding.Right);
        foreach ((string argument, string value) in finding.Alternatives)
            fix = argument == KnownNames.Mode ? fix.With(FixKeys.Mode, value) : fix.With(FixKeys.Argument + argument, value);
        return fix;
    }

    /// <summary>Replaces the reported expression by the string that it holds in another form.</summary>
    public static Fix Value(string? value) => None.With(FixKeys.Value, value);

    /// <summary>Takes a named argument of the configuration out, so that its default holds.</summary>
    public static Fix RemoveArgument(string name) => None.With(FixKeys.RemoveArgument, name);

    public Fix With(string key, string? value) => value is null ? this : new Fix(Properties.SetItem(key, value));
}
