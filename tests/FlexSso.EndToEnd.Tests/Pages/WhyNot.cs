using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>A mistake that leaves a response which does not show its own id, and why.</summary>
/// <param name="Mistake">Id and change of the mistake.</param>
/// <param name="Rule">The rule that the page names instead; null: none.</param>
/// <param name="IsWrong">Whether the page calls something wrong.</param>
/// <param name="Reason">Why.</param>
internal sealed record WhyNot(string Mistake, string? Rule, bool IsWrong, string Reason)
{
    private const string Stranger = "The response is right for the account that signed in; whose address it really is, no response says.";

    public static IReadOnlyList<WhyNot> All { get; } =
    [
        new(
            "FLEXSSO0401 A declared attribute is named `roles`",
            "FLEXSSO0302",
            true,
            "The value that replaced the roles shows, and not who set it."
        ),
        new(
            "FLEXSSO0403 Two attributes are named `department`",
            "FLEXSSO0412",
            false,
            "The second one replaced the first, so one is missing and the other is empty, and the response does not say why."
        ),
        new(
            "FLEXSSO0414 A source is `event.usr.app_metadata.department`",
            "FLEXSSO0412",
            false,
            "The attribute is empty, and the response does not say from where it was read."
        ),
        new(
            "FLEXSSO0414 A source is `event.client`, an object",
            "FLEXSSO0406",
            true,
            "The reason of the refusal shows, and not from where the value was read."
        ),
        new(
            "FLEXSSO0419 A source is `event.user.appMetadata.department`",
            "FLEXSSO0412",
            false,
            "The attribute is empty, and the response does not say from where it was read."
        ),
        new(
            "FLEXSSO0415 `team_member` is read from `user_metadata`, and the user sets it to `VIP`",
            null,
            false,
            "That the attribute is not declared shows, and not from where it was read."
        ),
        new(
            "FLEXSSO0416 `channel.chat.available` in place of `channel.chat.availability`",
            null,
            false,
            "It is an attribute like any other that is not declared."
        ),
        new("– A list has no type suffix", "FLEXSSO0405", false, "Has no id; it is a wrong type."),
        new(
            "FLEXSSO0304 The user is declared twice, and the file that was pasted last is the other one",
            null,
            false,
            "That Auth0 holds another user than the declared one shows, and not how it came to that."
        ),
        new(
            "FLEXSSO0407 An element holds a comma, and the list is joined unchecked",
            null,
            false,
            "A list with one element more is a list like any other, and who has how many cities is in Auth0."
        ),
        new("– The attributes of a worker have more than 4,096 characters", "FLEXSSO0410", true, "Has no id; the limit is that rule's."),
        new(
            "FLEXSSO0413 `channel.chat.capacity` is a text",
            "FLEXSSO0406",
            true,
            "The value does not fit its type, and who set it does not show."
        ),
        new("– The capacity of a channel has a type suffix", "FLEXSSO0413", false, "Has no id; the name that is meant shows."),
        new(
            "– A whole number that a user does not have is sent as an empty text",
            "FLEXSSO0406",
            true,
            "Has no id; an empty value does not fit the type."
        ),
        new("FLEXSSO0310 `RequireVerifiedEmail = false` with two connections", null, false, Stranger),
        new("FLEXSSO0310 `google-oauth2` is declared as trusted", null, false, Stranger),
        new("FLEXSSO0310 `DefaultRole` with a connection that is not trusted", null, false, Stranger),
        new(
            "FLEXSSO0311 A role of Auth0 is mapped, and nothing says where the roles are",
            "FLEXSSO0301",
            true,
            "That the user has no role shows, and not that one was to be mapped."
        ),
        new(
            "FLEXSSO0311 `RolesFrom` says where the roles of Auth0 are, and none is mapped",
            "FLEXSSO0301",
            true,
            "That the user has no mapped role shows, and not which are mapped."
        ),
        new("FLEXSSO0312 A role of Auth0 is mapped twice", null, false, "That the user has other roles than the declared ones shows."),
        new("FLEXSSO0313 `Everyone` is mapped to `admin`", null, false, "That the user has other roles than the declared ones shows."),
        new(
            "– The login comes through another connection than the declared one",
            "FLEXSSO0503",
            true,
            "Has no id; the reason of the refusal shows."
        ),
        new("– The address is not verified, where it must be", "FLEXSSO0310", true, "Has no id; the reason of the refusal shows."),
        new("– The e-mail address ends with a blank", "FLEXSSO0307", true, "Has no id; the reason of the refusal shows."),
        new(
            "FLEXSSO0501 The Console has the issuer that a domain with a scheme makes: `urn:https://…`",
            null,
            false,
            "The response is right; the Console is not."
        ),
        new(
            "FLEXSSO0511 `passthroughClaimsWithNoMapping` is left to Auth0's default",
            null,
            false,
            "Each claim is named, and not the setting that sends it."
        ),
        new(
            "FLEXSSO0511 `mapIdentities` is left to Auth0's default",
            null,
            false,
            "Each claim is named, and not the setting that sends it."
        ),
        new("FLEXSSO0514 The first callback URL is not the ACS URL", null, false, "The response is right, and went to another address."),
        new(
            "FLEXSSO0515 `audience` is written `audiance`",
            "FLEXSSO0201",
            true,
            "That there is no audience shows, and not how it is written."
        ),
        new(
            "FLEXSSO0522 Another environment with the same application was uploaded last, so the addon is its own",
            "FLEXSSO0204",
            true,
            "That it is another connection shows, and not how it came there."
        ),
        new(
            "FLEXSSO0525 Another class with the same application was uploaded last, so the addon is its own",
            "FLEXSSO0204",
            true,
            "That it is another connection shows, and not how it came there."
        ),
        new(
            "FLEXSSO0523 The Console has the issuer that a misspelled domain makes",
            null,
            false,
            "The response is right; the Console is not."
        ),
        new(
            "FLEXSSO0604 The Console has the one certificate of both tenants, which is the other tenant's",
            null,
            false,
            "The response is right; the Console is not."
        ),
        new("FLEXSSO0605 The Console has the certificate of another tenant", null, false, "The response is right; the Console is not."),
        new(
            "FLEXSSO0601 The certificate is cut: its last lines were not pasted",
            null,
            false,
            "The response is right; the Console is not."
        ),
        new("FLEXSSO0201 The same", null, false, "Auth0 takes all of it from the request, so the response is right."),
        new("– The issuer in the Console is `https://…` instead of `urn:…`", null, false, "The response is right; the Console is not."),
        new(
            "– A role is changed on its way through the browser",
            null,
            true,
            "Has no id; that it was changed shows, and that other roles are declared."
        ),
        new("– The response answers a request that this session of Flex did not send", null, false, "Only Flex knows what it has sent."),
        new("FLEXSSO0702 The Action does not set `roles`", null, true, "That they are missing shows, and not why."),
        new("FLEXSSO0702 The Action sets the full name as `Full Name`", "FLEXSSO0402", true, "The name that is meant shows."),
        new("FLEXSSO0702 The Action sets the roles as `Flex role`", null, true, "That they are missing shows, and not why."),
        new("– A role is an object", "FLEXSSO0302", true, "Has no id; the reason of the refusal shows."),
        new("– The user has no e-mail address", "FLEXSSO0307", true, "Has no id; the reason of the refusal shows."),
        new("– A whole number is a text in the profile", "FLEXSSO0406", true, "Has no id; the reason of the refusal shows."),
        new("– An element of a list in the profile holds a comma", "FLEXSSO0407", true, "Has no id; the reason of the refusal shows."),
        new("– A text of 3,000 characters", "FLEXSSO0410", true, "Has no id; the reason of the refusal shows."),
        new("FLEXSSO0406 The Action sets an attribute to an object", "FLEXSSO0410", true, "The reason is that Auth0 did not take a value."),
        new(
            "FLEXSSO0409 A source is an expression: `event.user.user_metadata.team.trim()`",
            null,
            true,
            "The reason is that the profile cannot be read; the words of the JavaScript engine could hold a value of the user."
        ),
        new(
            "FLEXSSO0502 The Action has no client guard",
            "FLEXSSO0301",
            true,
            "That the user has no role shows, and not of which application."
        ),
        new("FLEXSSO0707 `roles` in `app_metadata` is a text", "FLEXSSO0301", true, "The reason of the refusal shows."),
        new("FLEXSSO0708 The Action sets another audience", "FLEXSSO0202", true, "The audience shows, and not who set it."),
    ];

    public static WhyNot? Of(Mistake mistake) => All.SingleOrDefault(exception => exception.Mistake == mistake.ToString());
}
