using System.Collections.Immutable;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO04xx: worker attributes.</summary>
internal static class AttributeRules
{
    public static readonly DiagnosticDescriptor ReservedAttribute = Descriptor.Error(RuleIds.ReservedAttribute, "Attribute '{0}' {1}; {2}");

    public static readonly DiagnosticDescriptor NearMissAttribute = Descriptor.Warning(
        RuleIds.NearMissAttribute,
        "Attribute '{0}' is not '{1}' to Flex, which compares names exactly; {2}"
    );

    public static readonly DiagnosticDescriptor DuplicateAttribute = Descriptor.Error(
        RuleIds.DuplicateAttribute,
        "Attribute '{0}' of '{1}' is the same as '{2}' of '{3}' {4}; rename one of them"
    );

    public static readonly DiagnosticDescriptor WrongAttributeName = Descriptor.Error(
        RuleIds.WrongAttributeName,
        "Attribute '{0}' {1}; use a plain name such as 'department' or 'channel.voice.capacity'"
    );

    public static readonly DiagnosticDescriptor WrongTypeSuffix = Descriptor.Error(
        RuleIds.WrongTypeSuffix,
        "Attribute '{0}' ends in the type suffix '.{1}', which Flex does not know; {2}"
    );

    public static readonly DiagnosticDescriptor WrongAttributeType = Descriptor.Error(
        RuleIds.WrongAttributeType,
        RosterMessages.WrongAttributeType
    );

    public static readonly DiagnosticDescriptor WrongElement = Descriptor.Error(RuleIds.WrongElement, RosterMessages.WrongElement);

    public static readonly DiagnosticDescriptor TeamMemberList = Descriptor.Error(
        RuleIds.TeamMemberList,
        "Attribute 'team_member' is declared by '{0}' as a list, but a worker is a member of one team; make it a string, or name it 'team_owner' if the teams that the user owns are meant"
    );

    public static readonly DiagnosticDescriptor WrongSource = Descriptor.Error(
        RuleIds.WrongSource,
        "{0} '{1}' is not a plain member path of the Action's event: {2}; write it like 'event.user.app_metadata.department'"
    );

    public static readonly DiagnosticDescriptor AttributeLimit = Descriptor.Error(RuleIds.AttributeLimit, RosterMessages.AttributeLimit);

    public static readonly DiagnosticDescriptor HyphenInValue = Descriptor.Information(
        RuleIds.HyphenInValue,
        "Value '{0}' of attribute '{1}' holds a hyphen, which TaskRouter's routing expressions may not parse; write it without the hyphen if tasks are routed by it"
    );

    public static readonly DiagnosticDescriptor ForbiddenField = Descriptor.Error(
        RuleIds.ForbiddenField,
        "{0} '{1}' reads the field '{2}', {3}; store the value under another name"
    );

    public static readonly DiagnosticDescriptor WrongChannelType = Descriptor.Error(
        RuleIds.WrongChannelType,
        "Attribute '{0}' is declared by '{1}', whose type '{2}' Flex refuses there; make it '{3}'"
    );

    public static readonly DiagnosticDescriptor UnfitSource = Descriptor.Error(RuleIds.UnfitSource, "{0} '{1}' {2}; {3}");

    public static readonly DiagnosticDescriptor EditableSource = Descriptor.Warning(
        RuleIds.EditableSource,
        "{0} '{1}' is in user_metadata, which users can edit themselves, so each could choose '{2}' and what is routed by it; keep the value in app_metadata, which they cannot edit"
    );

    public static readonly DiagnosticDescriptor NearMissChannel = Descriptor.Warning(
        RuleIds.NearMissChannel,
        "Attribute '{0}' sets up no task channel: {1}; {2}"
    );

    public static readonly DiagnosticDescriptor ChannelSuffix = Descriptor.Warning(
        RuleIds.ChannelSuffix,
        "Attribute '{0}' ends in a type suffix, which the settings of a task channel do not have; write '{1}'"
    );

    public static readonly DiagnosticDescriptor NeverSet = Descriptor.Warning(
        RuleIds.NeverSet,
        "Attribute '{0}' is declared by '{1}', which has no setter and starts without a value, so no payload that code makes can have one; add 'set' or 'init'"
    );

    public static readonly DiagnosticDescriptor NearMissSource = Descriptor.Warning(
        RuleIds.NearMissSource,
        "{0} '{1}' names '{2}', which Auth0 does not document there; write '{3}' if that is meant"
    );

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
