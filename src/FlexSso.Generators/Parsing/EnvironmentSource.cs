using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The arguments of one environment: its own <c>[FlexSsoConfig]</c>, and behind it the one that all environments share.</summary>
/// <param name="Environment">The environment's name; empty for a configuration without environments.</param>
/// <param name="Subject">What a message calls it: <c>AcmeFlex</c>, or <c>AcmeFlex.Prod</c> as in code.</param>
/// <param name="Own">The attribute that stands for the environment.</param>
/// <param name="Shared">The attribute without an environment, if there are others.</param>
internal sealed record EnvironmentSource(string Environment, string Subject, AttributeData Own, AttributeData? Shared)
{
    /// <summary>A string argument; the environment's own value goes before the shared one, and its null takes the shared one back.</summary>
    public TextArgument Text(string name)
    {
        TextArgument own = TextArgument.Named(Own, name);
        if (Shared is null || Find(Own, name) is not null)
            return own;
        TextArgument shared = TextArgument.Named(Shared, name);
        return shared.IsGiven ? shared : own;
    }

    /// <summary>The attribute that gives the argument, and the argument; null when none does.</summary>
    public (AttributeData Attribute, TypedConstant Value)? Find(string name)
    {
        if (Find(Own, name) is { } own)
            return (Own, own);
        return Shared is not null && Find(Shared, name) is { } shared ? (Shared, shared) : null;
    }

    /// <summary>The environment's own attribute gives the argument and none is shared behind it: changing it touches no other environment.</summary>
    public bool IsOnlyHere(string name) => Find(Own, name) is not null && !IsShared(name);

    /// <summary>The attribute that environments share gives the argument.</summary>
    public bool IsShared(string name) => Shared is not null && Find(Shared, name) is not null;

    /// <summary>One attribute gives the argument, so that without it the default holds.</summary>
    public bool IsGivenOnce(string name) => Shared is null || (Find(Own, name) is null) != (Find(Shared, name) is null);

    /// <summary>What seems to be missing may be an argument that the compiler has refused.</summary>
    public bool IsBroken(CancellationToken cancellation) => Own.IsBroken(cancellation) || Shared?.IsBroken(cancellation) == true;

    private static TypedConstant? Find(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }
        return null;
    }
}
