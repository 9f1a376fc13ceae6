using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO01xx: the class, its environments and its arguments as such.</summary>
internal static class DeclarationRules
{
    public static readonly DiagnosticDescriptor NotPartial = Descriptor.Error(
        RuleIds.NotPartial,
        "'{0}' is not partial, so nothing can be generated for it; add the modifier 'partial'"
    );

    public static readonly DiagnosticDescriptor ContainerNotPartial = Descriptor.Error(
        RuleIds.ContainerNotPartial,
        "'{0}' contains the Flex SSO configuration '{1}' and is not partial, so nothing can be generated; add the modifier 'partial'"
    );

    public static readonly DiagnosticDescriptor UnsupportedType = Descriptor.Error(
        RuleIds.UnsupportedType,
        "'{0}' cannot be a Flex SSO configuration: {1}; {2}"
    );

    public static readonly DiagnosticDescriptor EmptyOrPadded = Descriptor.Error(RuleIds.EmptyOrPadded, "{0} '{1}' {2}; {3}");

    public static readonly DiagnosticDescriptor DuplicateEnvironment = Descriptor.Error(RuleIds.DuplicateEnvironment, "{0}; {1}");

    public static readonly DiagnosticDescriptor StrayDeclaration = Descriptor.Warning(
        RuleIds.StrayDeclaration,
        "[{0}] has no effect, because '{1}' is not a Flex SSO configuration; add [FlexSsoConfig] to it, or move the declaration into the class that has it"
    );

    public static readonly DiagnosticDescriptor WrongEnvironment = Descriptor.Error(RuleIds.WrongEnvironment, "Environment '{0}' {1}; {2}");

    public static readonly DiagnosticDescriptor UndefinedValue = Descriptor.Error(
        RuleIds.UndefinedValue,
        "{0} is '{1}', which is no member of {2}; use {3}"
    );

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
