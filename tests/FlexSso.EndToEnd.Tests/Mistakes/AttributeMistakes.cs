using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>04xx: worker attributes.</summary>
internal static class AttributeMistakes
{
    public static IReadOnlyList<Mistake> List { get; } =
    [
        Renamed("FLEXSSO0401", "A declared attribute is named `roles`", "department\"", "roles\"")
            .Accepted("none of the roles opens Flex: [\"Support\"]", Remark),
        Renamed("FLEXSSO0402", "The full name is set as `Full Name`", "full_name\"", "Full Name\"")
            .Refused(Refusal.Flex, "45050 Missing User Attributes: full_name"),
        Renamed("FLEXSSO0402", "The roles are set as `Flex role`", "roles\"", "Flex role\"")
            .Refused(Refusal.Flex, "45050 Missing User Attributes: roles"),
        Renamed("FLEXSSO0403", "Two attributes are named `department`", "location\"", "department\"")
            .Accepted("the worker has no department", o => OnWorker(o, "department")),
        Renamed("FLEXSSO0404", "An attribute is named by a URL", "department\"", "https://acme.example/department\"")
            .Accepted("'https://acme.example/department' is not copied to the worker", Remark),
        Renamed("FLEXSSO0405", "The type suffix is `.Integer`", "channel.voice.capacity.int\"", "channel.voice.capacity.Integer\"")
            .Accepted("the worker has channel.voice.capacity.Integer = \"1\"", o => OnWorker(o, "channel.voice.capacity.Integer")) with
        {
            Note = "Twilio does not say what becomes of an unknown suffix; the model takes it for a part of the name.",
        },
        Renamed("FLEXSSO0405", "A list has no type suffix", "languages.stringarray\"", "languages\"")
            .Accepted("the worker has languages = \"en,de\"", o => OnWorker(o, "languages")),
        Set("FLEXSSO0406", "The Action sets an attribute to an object", "address", "{ city: 'Paris' }")
            .Refused(
                Refusal.Deny,
                "the value of the SAML attribute \"address\" must be a string, number, boolean, null or an array of these"
            ),
        Profile("FLEXSSO0406", "A whole number is a text in the profile", "seniority", "senior")
            .Refused(Refusal.Deny, "the attribute \"seniority\" of this user is \"senior\", but Flex needs a whole number"),
        Set("FLEXSSO0406", "An `.int` attribute is `1.5`", "level.int", "1.5")
            .Refused(Refusal.Flex, "400 Error invalid attribute format: level.int = \"1.5\""),
        Profile("FLEXSSO0407", "An element of a list holds a comma", "languages", new JsonArray("en", "pt,BR"))
            .Refused(
                Refusal.Deny,
                "the list \"languages\" of this user holds \"pt,BR\", but an element must be a non-empty text without a comma"
            ),
        Set("FLEXSSO0407", "The same, and the Action joins the list unchecked", "cities.stringarray", "['Paris, Texas', 'Rome'].join()")
            .Accepted("the worker has cities = [\"Paris\",\"Texas\",\"Rome\"]", o => OnWorker(o, "cities")),
        Set("FLEXSSO0408", "`team_member` is an array", "team_member", "['Sales', 'Support']")
            .Accepted("team_member is an array: no team is assigned", Remark),
        Profile("FLEXSSO0410", "A text of 3,000 characters", "department", new string('x', 3000))
            .Refused(Refusal.Deny, "the value of the SAML attribute \"department\" is longer than 2048 bytes"),
        new Mistake(
            "FLEXSSO0410",
            "The attributes of a worker have more than 4,096 characters",
            AllMistakes
                .Right()
                .WithUser(user =>
                {
                    user["app_metadata"]!["flex"]!["department"] = new string('x', 2000);
                    user["user_metadata"]!["location"] = new string('y', 2000);
                })
        ).Refused(Refusal.Flex, "the worker's attributes would have more than 4096 characters"),
        Set("FLEXSSO0413", "`channel.chat.capacity.int` is `many`", "channel.chat.capacity.int", "'many'")
            .Refused(Refusal.Flex, "400 Error invalid attribute format: channel.chat.capacity.int = \"many\""),
    ];

    /// <summary>What the worker has of an attribute, as a sentence.</summary>
    public static string OnWorker(Observation observation, string name)
    {
        JsonNode? value = observation.Flex!.Worker!.Attributes[name];
        return value is null ? "the worker has no " + name : $"the worker has {name} = {value.ToJsonString()}";
    }

    public static string Remark(Observation observation) =>
        // The e-mail claim of the addon is a URL too, and meant not to be copied.
        string.Join("; ", observation.Flex!.Remarks.Where(remark => !remark.Contains("emailaddress", StringComparison.Ordinal)));

    private static Mistake Renamed(string rule, string change, string right, string wrong) =>
        new(rule, change, AllMistakes.Right().WithActionText("    [\"" + right, "    [\"" + wrong));

    private static Mistake Set(string rule, string change, string name, string value) =>
        new(rule, change, AllMistakes.Right().WithActionLine($"api.samlResponse.setAttribute(\"{name}\", {value});"));

    private static Mistake Profile(string rule, string change, string key, JsonNode value) =>
        new(rule, change, AllMistakes.Right().WithUser(user => user["app_metadata"]!["flex"]![key] = value));
}
