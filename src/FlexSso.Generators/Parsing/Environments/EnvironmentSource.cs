using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>The arguments of one environment: those of its own <c>[FlexSsoConfig]</c>, then those of the one that all environments share.</summary>
/// <param name="Environment">The environment's name; empty for a configuration without environments.</param>
/// <param name="Subject">What a message calls it: <c>AcmeFlex</c>, or <c>AcmeFlex.Prod</c> as in code.</param>
/// <param name="Own">The attribute that stands for the environment.</param>
/// <param name="Shared">The attribute without an environment, if there are others.</param>
internal sealed record EnvironmentSource(string Environment, string Subject, AttributeData Own, AttributeData? Shared)
{
    /// <summary>A string argument. The environment's own value goes first; if that is null, the shared value does not hold.</summary>
    public TextArgument Text(string name)
    {
        TextArgument own = TextArgument.Named(Own, name);
        if (Shared is null || Own.FindNamed(name) is not null)
            return own;
        TextArgument shared = TextArgument.Named(Shared, name);
        return shared.IsGiven ? shared : own;
    }

    /// <summary>The attribute that gives the argument, and the argument; null when none does.</summary>
    public (AttributeData Attribute, TypedConstant Value)? Find(string name)
    {
        if (Own.FindNamed(name) is { } own)
            return (Own, own);
        return Shared is not null && Shared.FindNamed(name) is { } shared ? (Shared, shared) : null;
    }

    /// <summary>The attribute that gives one of two arguments that stand for the same. The environment's own goes first.</summary>
    public AttributeData GiverOf(string name, string other) =>
        Shared is null || Own.FindNamed(name) is not null || Own.FindNamed(other) is not null ? Own : Shared;

    /// <summary>Only the environment's own attribute gives the argument, so a change touches no other environment.</summary>
    public bool IsOnlyHere(string name) => Own.FindNamed(name) is not null && !IsShared(name);

    /// <summary>The shared attribute gives the argument.</summary>
    public bool IsShared(string name) => Shared is not null && Shared.FindNamed(name) is not null;

    /// <summary>Exactly one attribute gives the argument, so without it the default holds.</summary>
    public bool IsGivenOnce(string name) => Shared is null || (Own.FindNamed(name) is null) != (Shared.FindNamed(name) is null);

    /// <summary>An attribute does not compile. A value that seems to be missing may be an argument that the compiler refuses.</summary>
    public bool IsBroken(CancellationToken cancellation) => Own.IsBroken(cancellation) || Shared?.IsBroken(cancellation) == true;
}
