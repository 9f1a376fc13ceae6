using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO01xx: the class, its environments and its arguments as such.</summary>
internal static class DeclarationRules
{
    public static readonly DiagnosticDescriptor NotPartial = Descriptor.Of(RuleIds.NotPartial);
    public static readonly DiagnosticDescriptor ContainerNotPartial = Descriptor.Of(RuleIds.ContainerNotPartial);
    public static readonly DiagnosticDescriptor UnsupportedType = Descriptor.Of(RuleIds.UnsupportedType);
    public static readonly DiagnosticDescriptor EmptyOrPadded = Descriptor.Of(RuleIds.EmptyOrPadded);
    public static readonly DiagnosticDescriptor DuplicateEnvironment = Descriptor.Of(RuleIds.DuplicateEnvironment);
    public static readonly DiagnosticDescriptor StrayDeclaration = Descriptor.Of(RuleIds.StrayDeclaration);
    public static readonly DiagnosticDescriptor WrongEnvironment = Descriptor.Of(RuleIds.WrongEnvironment);
    public static readonly DiagnosticDescriptor UndefinedValue = Descriptor.Of(RuleIds.UndefinedValue);

    /// <summary>In the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        NotPartial,
        ContainerNotPartial,
        UnsupportedType,
        EmptyOrPadded,
        DuplicateEnvironment,
        StrayDeclaration,
        WrongEnvironment,
        UndefinedValue
    );
}
