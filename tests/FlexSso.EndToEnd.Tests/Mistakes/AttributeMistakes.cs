using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Mistakes;

/// <summary>04xx: worker attributes.</summary>
internal static class AttributeMistakes
{
    // What the Action says when Auth0's API does not take a value. The API's own words may hold it, so they stay out.
    private const string NotTaken = "Auth0 did not take the SAML attribute ";

    private static readonly string LongName = new('n', 1100);

    public static IReadOnlyList<Mistake> List { get; } =
    [
        Renamed("FLEXSSO0401", "A declared attribute is named `roles`", "department\"", "roles\"")
            .Declared(Wrong.Attribute("roles", "string"))
            .Refused(Refusal.Flex, "45050 Missing User Attributes: no valid role in [\"Support\"]"),
        Renamed("FLEXSSO0402", "A declared attribute is named `Full Name`", "department\"", "Full Name\"")
            .Declared(Wrong.Attribute("Full Name", "string"))
            .Accepted("the worker has full_name = \"Ada Lovelace\"", o => OnWorker(o, "full_name"), Modelled.Flex) with
        {
            Note = "Names are compared exactly: the value stands beside the one that was meant.",
        },
        Renamed("FLEXSSO0403", "Two attributes are named `department`", "location\"", "department\"")
            .Declared(
                Wrong.Members(
                    "[FlexAttribute(\"department\")] public string A { get; set; } [FlexAttribute(\"department\")] public string B { get; set; }"
                )
            )
            .Accepted("the worker has no department", o => OnWorker(o, "department"), Modelled.Flex),
        Renamed("FLEXSSO0404", "An attribute is named by a URL", "department\"", "https://acme.example/department\"")
            .Declared(Wrong.Attribute("https://acme.example/department", "string"))
            .Accepted("'https://acme.example/department' is not copied to the worker", Remark, Modelled.Flex),
        Renamed("FLEXSSO0405", "The type suffix is `.Array`", "languages.stringarray\"", "languages.Array\"")
            .Declared(Wrong.Attribute("languages.Array", "string[]"))
            .Accepted("the worker has languages.Array = \"en,de\"", o => OnWorker(o, "languages.Array"), Modelled.Flex) with
        {
            Note = "Twilio does not say what becomes of an unknown suffix; the model takes it for a part of the name.",
        },
        Renamed(Mistake.NoId, "A list has no type suffix", "languages.stringarray\"", "languages\"")
            .Accepted("the worker has languages = \"en,de\"", o => OnWorker(o, "languages"), Modelled.Flex),
        Set("FLEXSSO0406", "The Action sets an attribute to an object", "address", "{ city: 'Paris' }")
            .Declared(Wrong.Attribute("address", "object"))
            .Refused(
                Refusal.ActionApi,
                "the value of the SAML attribute \"address\" must be a string, number, boolean, null or an array of these"
            )
            .Refused(Refusal.Deny, NotTaken + "\"address\""),
        Set("FLEXSSO0406", "An `.int` attribute is `1.5`", "level.int", "1.5")
            .Declared(Wrong.Attribute("level", "double"))
            .Refused(Refusal.Flex, "400 Error invalid attribute format: level.int = \"1.5\""),
        Profile("A whole number is a text in the profile", "seniority", "senior")
            .Refused(Refusal.Deny, "the attribute \"seniority\" of this user does not fit: Flex needs a whole number"),
        Set(
                "FLEXSSO0407",
                "An element holds a comma, and the list is joined unchecked",
                "cities.stringarray",
                "['Paris, Texas', 'Rome'].join()"
            )
            .Declared(Wrong.Attribute("cities", "string[]", " = new[] { \"Paris, Texas\", \"Rome\" };"))
            .Accepted("the worker has cities = [\"Paris\",\"Texas\",\"Rome\"]", o => OnWorker(o, "cities"), Modelled.Flex),
        Profile("An element of a list in the profile holds a comma", "languages", new JsonArray("en", "pt,BR"))
            .Refused(Refusal.Deny, "the list \"languages\" of this user does not fit: an element must be a non-empty text without a comma"),
        Set("FLEXSSO0408", "`team_member` is a list", "team_member.stringarray", "'Sales,Support'")
            .Declared(Wrong.Attribute("team_member", "string[]"))
            .Accepted("team_member is an array: no team is assigned", Remark, Modelled.Flex),
        new Mistake(
            "FLEXSSO0409",
            "A source is an expression: `event.user.user_metadata.team.trim()`",
            login => login.WithActionText("at(event, [\"user\", \"user_metadata\", \"location\"])", "event.user.user_metadata.team.trim()")
        )
            .Declared(
                Wrong.Members("[FlexAttribute(\"x\", Source = \"event.user.user_metadata.team.trim()\")] public string Value { get; set; }")
            )
            .Refused(Refusal.Deny, "the profile of this user cannot be read."),
        Set("FLEXSSO0410", "The name of an attribute has 1,100 characters", LongName, "'x'")
            .Declared(Wrong.Attribute(LongName, "string"))
            .Refused(Refusal.ActionApi, "a SAML attribute name must be a text of at most 1024 bytes")
            .Refused(Refusal.Deny, NotTaken),
        Profile("A text of 3,000 characters", "department", new string('x', 3000))
            .Refused(Refusal.ActionApi, "the value of the SAML attribute \"department\" is longer than 2048 bytes")
            .Refused(Refusal.Deny, NotTaken + "\"department\""),
        new Mistake(
            Mistake.NoId,
            "The attributes of a worker have more than 4,096 characters",
            login => login.WithUser(FillWorker)
        ).Refused(Refusal.Flex, "the worker's attributes would have more than 4096 characters"),
        new Mistake(
            "FLEXSSO0412",
            "A source is `event.user.app_metadata.identities`, a field that Auth0 keeps out of `app_metadata`",
            login => login.WithActionText("member(flex, \"department\")", "at(event, [\"user\", \"app_metadata\", \"identities\"])")
        )
            .Declared(
                Wrong.Members(
                    "[FlexAttribute(\"department\", Source = \"event.user.app_metadata.identities\")] public string Value { get; set; }"
                )
            )
            .Accepted("the worker has no department", o => OnWorker(o, "department"), Modelled.Flex),
        Set("FLEXSSO0413", "`channel.chat.capacity` is a text", "channel.chat.capacity", "'three'")
            .Declared(Wrong.Attribute("channel.chat.capacity", "string"))
            .Refused(Refusal.Flex, "400 Error invalid attribute format: channel.chat.capacity = \"three\""),
        Renamed(Mistake.NoId, "The capacity of a channel has a type suffix", "channel.voice.capacity\"", "channel.voice.capacity.int\"")
            .Accepted(
                "'channel.voice.capacity.int' is a setting of a channel with a type suffix, which no page of Twilio's has",
                Remark,
                Modelled.Flex
            ) with
        {
            Note = "Whether the capacity is ever set then, Twilio does not say.",
        },
        new Mistake(
            Mistake.NoId,
            "A whole number that a user does not have is sent as an empty text",
            login => login.WithActionText("int(\"seniority\", member(flex, \"seniority\"))", "\"\"")
        ).Refused(Refusal.Flex, "400 Error invalid attribute format: seniority.int = \"\"") with
        {
            Note = "Twilio documents the empty text for texts only, so the model takes it for a number that does not fit.",
        },
        Sourced("FLEXSSO0414", "A source is `event.usr.app_metadata.department`", ["usr", "app_metadata", "department"])
            .Accepted("the worker has no department", o => OnWorker(o, "department"), Modelled.Flex),
        Sourced("FLEXSSO0414", "A source is `event.client`, an object", ["client"]).Refused(Refusal.Deny, "Flex needs a text"),
        Sourced("FLEXSSO0419", "A source is `event.user.appMetadata.department`", ["user", "appMetadata", "department"])
            .Accepted("the worker has no department", o => OnWorker(o, "department"), Modelled.Flex),
        new Mistake(
            "FLEXSSO0415",
            "`team_member` is read from `user_metadata`, and the user sets it to `VIP`",
            login =>
                login
                    .WithActionText("    [\"location\"", "    [\"team_member\"")
                    .WithUser(user => user["user_metadata"]!["location"] = "VIP")
        )
            .Declared(
                Wrong.Members(
                    "[FlexAttribute(\"team_member\", Source = \"event.user.user_metadata.location\")] public string Value { get; set; }"
                )
            )
            .Accepted("the worker has team_member = \"VIP\"", o => OnWorker(o, "team_member"), Modelled.Flex) with
        {
            Inputs = 2,
        },
        Set("FLEXSSO0416", "`channel.chat.available` in place of `channel.chat.availability`", "channel.chat.available.boolean", "'true'")
            .Declared(Wrong.Attribute("channel.chat.available", "bool"))
            .Accepted("the worker has channel.chat.available = true", o => OnWorker(o, "channel.chat.available"), Modelled.Flex),
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

    private static Mistake Renamed(string id, string change, string right, string wrong) =>
        new(id, change, login => login.WithActionText("    [\"" + right, "    [\"" + wrong));

    private static Mistake Set(string id, string change, string name, string value) =>
        new(id, change, login => login.WithActionText("    [\"department\"", $"    [\"{name}\", {value}],\n    [\"department\""));

    private static Mistake Sourced(string id, string change, string[] path) =>
        new Mistake(
            id,
            change,
            login => login.WithActionText("member(flex, \"department\")", $"at(event, [\"{string.Join("\", \"", path)}\"])")
        ).Declared(
            Wrong.Members(
                $"[FlexAttribute(\"department\", Source = \"event.{string.Join(".", path)}\")] public string Value {{ get; set; }}"
            )
        );

    private static Mistake Profile(string change, string key, JsonNode value) =>
        new(Mistake.NoId, change, login => login.WithUser(user => user["app_metadata"]!["flex"]![key] = value.DeepClone()));

    private static void FillWorker(JsonObject user)
    {
        user["app_metadata"]!["flex"]!["department"] = new string('x', 2000);
        user["user_metadata"]!["location"] = new string('y', 2000);
    }
}
