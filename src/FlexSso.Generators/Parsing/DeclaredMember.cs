using FlexSso.Attributes;
using FlexSso.Generators.Model;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>A property or field that declares a worker attribute.</summary>
internal readonly struct DeclaredMember
{
    private readonly MemberTraits _traits;

    /// <summary>A member that the compiler was asked about.</summary>
    public DeclaredMember(ISymbol symbol)
    {
        Symbol = symbol;
        Name = symbol.Name;
        Stored = MemberType.Of(symbol);
    }

    /// <summary>A member that was read from its syntax, and about which nobody wants to be told anything: it has no place.</summary>
    public DeclaredMember(string name, AttributeType stored, MemberTraits traits)
    {
        Name = name;
        Stored = stored;
        _traits = traits;
    }

    /// <summary>The symbol; null when the member was read from its syntax.</summary>
    public ISymbol? Symbol { get; }

    public string Name { get; }

    /// <summary>How Flex stores what the member holds; null when it cannot.</summary>
    public AttributeType? Stored { get; }

    /// <summary>How the member takes a value that was parsed. Ask only when its type has been accepted.</summary>
    public MemberTraits Traits => Symbol is null ? _traits : MemberTraitsParser.Parse(Symbol);

    public Place Place => Symbol is null ? default : Place.Of(Symbol);
}
