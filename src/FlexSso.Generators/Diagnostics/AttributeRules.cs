using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO04xx: worker attributes.</summary>
internal static class AttributeRules
{
    public static readonly DiagnosticDescriptor ReservedAttribute = Descriptor.Of(RuleIds.ReservedAttribute);
    public static readonly DiagnosticDescriptor NearMissAttribute = Descriptor.Of(RuleIds.NearMissAttribute);
    public static readonly DiagnosticDescriptor DuplicateAttribute = Descriptor.Of(RuleIds.DuplicateAttribute);
    public static readonly DiagnosticDescriptor WrongAttributeName = Descriptor.Of(RuleIds.WrongAttributeName);
    public static readonly DiagnosticDescriptor WrongTypeSuffix = Descriptor.Of(RuleIds.WrongTypeSuffix);
    public static readonly DiagnosticDescriptor WrongAttributeType = Descriptor.Of(RuleIds.WrongAttributeType);
    public static readonly DiagnosticDescriptor WrongElement = Descriptor.Of(RuleIds.WrongElement);
    public static readonly DiagnosticDescriptor TeamMemberList = Descriptor.Of(RuleIds.TeamMemberList);
    public static readonly DiagnosticDescriptor WrongSource = Descriptor.Of(RuleIds.WrongSource);
    public static readonly DiagnosticDescriptor AttributeLimit = Descriptor.Of(RuleIds.AttributeLimit);
    public static readonly DiagnosticDescriptor HyphenInValue = Descriptor.Of(RuleIds.HyphenInValue);
    public static readonly DiagnosticDescriptor ForbiddenField = Descriptor.Of(RuleIds.ForbiddenField);
    public static readonly DiagnosticDescriptor WrongChannelType = Descriptor.Of(RuleIds.WrongChannelType);
    public static readonly DiagnosticDescriptor UnfitSource = Descriptor.Of(RuleIds.UnfitSource);
    public static readonly DiagnosticDescriptor EditableSource = Descriptor.Of(RuleIds.EditableSource);
    public static readonly DiagnosticDescriptor NearMissChannel = Descriptor.Of(RuleIds.NearMissChannel);
    public static readonly DiagnosticDescriptor ChannelSuffix = Descriptor.Of(RuleIds.ChannelSuffix);
    public static readonly DiagnosticDescriptor NeverSet = Descriptor.Of(RuleIds.NeverSet);
    public static readonly DiagnosticDescriptor NearMissSource = Descriptor.Of(RuleIds.NearMissSource);

    /// <summary>In the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        ReservedAttribute,
        NearMissAttribute,
        DuplicateAttribute,
        WrongAttributeName,
        WrongTypeSuffix,
        WrongAttributeType,
        WrongElement,
        TeamMemberList,
        WrongSource,
        AttributeLimit,
        HyphenInValue,
        ForbiddenField,
        WrongChannelType,
        UnfitSource,
        EditableSource,
        NearMissChannel,
        ChannelSuffix,
        NeverSet,
        NearMissSource
    );
}
