using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// Names that belong to the Action or to Flex (FLEXSSO0401), and the one of them that can be had on demand. Source: Twilio, "Configuring
/// SSO and IdP in Flex", and the Worker resource for <c>team_sid</c>.
/// </summary>
internal static class ReservedName
{
    /// <summary>The worker's address for calls.</summary>
    public const string Softphone = "contact_uri";

    /// <summary>What the Teams page of Flex keeps.</summary>
    public const string TeamSid = "team_sid";

    private const string Remedy = "remove the declaration or choose another name";

    /// <summary>Reports a name that is not free, and an opt-in that opts into nothing.</summary>
    public static bool IsFree(string name, AttributeData attribute, Place place, RuleSink sink)
    {
        bool overridesSoftphone = OverridesSoftphone(attribute, sink);
        if (name == Softphone && overridesSoftphone)
            return true;
        if (WhyReserved(name) is { } owner)
        {
            sink.Report(
                AttributeRules.ReservedAttribute,
                place,
                name,
                "is reserved: " + owner,
                name == Softphone
                    ? "remove the declaration, or add OverridesSoftphone = true if calls are to go to a SIP address or phone number instead"
                    : Remedy
            );
            return false;
        }
        // An error and not a warning: whoever writes this waits for calls at an address that Flex never learns.
        if (!overridesSoftphone)
            return true;
        sink.Report(
            AttributeRules.ReservedAttribute,
            Place.Of(attribute, KnownNames.OverridesSoftphone),
            name,
            "does not override the softphone, which is the reserved attribute '" + Softphone + "'",
            "remove OverridesSoftphone, or name the attribute '" + Softphone + "'"
        );
        // A misspelled name is that one mistake, and no second one (FLEXSSO0402).
        return KnownAttribute.NearMissOf(name) != Softphone;
    }

    private static bool OverridesSoftphone(AttributeData attribute, RuleSink sink)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key != KnownNames.OverridesSoftphone)
                continue;
            if (argument.Value.Kind == TypedConstantKind.Error)
                sink.MarkInvalid();
            // What does not compile is taken for the opt-in: the compiler has said what is wrong.
            return argument.Value.Kind == TypedConstantKind.Error || argument.Value.Value is true;
        }
        return false;
    }

    /// <summary>Who owns a reserved name, in words that continue a sentence; null for a name that is free.</summary>
    private static string? WhyReserved(string name) =>
        name switch
        {
            "email" => "the Action sets it to the user's e-mail address",
            "full_name" => "the Action sets it to the user's name",
            "image_url" => "the Action sets it to the user's picture",
            "roles" => "the Action sets it to app_metadata.flex.roles",
            TeamSid => "the Teams page of Flex owns it",
            Softphone => "Flex sets it to the softphone of the worker, and another value breaks voice",
            _ => null,
        };
}
