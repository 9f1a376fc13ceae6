using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Flex;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>One value of one declared attribute, and what the declaration promises for the worker.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Attribute">The declared name.</param>
/// <param name="Member">The typed member of the payload; null when the Action reads the value from elsewhere in the profile.</param>
/// <param name="Value">The value of the member, or of the profile's field.</param>
/// <param name="OnWorker">
/// The JSON text on the worker; null when the attribute must be cleared. A number, or true or false, stays as it was when there is none.
/// </param>
internal sealed record AttributeCase(string Name, string Attribute, string? Member, object? Value, string? OnWorker)
{
    // What a profile holds for the attributes that are read from a source.
    private static readonly Dictionary<string, string[]> Sources = new()
    {
        ["location"] = ["user", "user_metadata", "location"],
        ["badges"] = ["user", "app_metadata", "hr", "badges"],
        ["auth0_roles"] = ["authorization", "roles"],
    };

    // A profile that was written without a payload of ours.
    private static readonly object Absent = new();

    public static IReadOnlyList<AttributeCase> All { get; } =
    [
        new("text", "department", "Department", "Support", "\"Support\""),
        new("text with markup", "department", "Department", "R&D <\"EMEA\"> ]]> '1'", """ "R&D <\"EMEA\"> ]]> '1'" """),
        new("text of many scripts", "department", "Department", "Łódź 你好 😀 ñ", "\"Łódź 你好 😀 ñ\""),
        new("text with commas", "department", "Department", "Sales, EMEA", "\"Sales, EMEA\""),
        new("text that looks like a number", "department", "Department", "007", "\"007\""),
        new("text that looks like code", "department", "Department", "${1+1} {{x}} %41", "\"${1+1} {{x}} %41\""),
        new("text with line ends", "department", "Department", "Support\r\nEMEA\rand\nmore", "\"Support EMEA and more\""),
        new("text with control characters", "department", "Department", "a\0b\u000bc\u0085d\u2028e\uffff", "\"a b c d e \""),
        new("text with blanks around", "department", "Department", " Support ", "\" Support \""),
        new("text of markup only", "department", "Department", "<!-- &amp; --><![CDATA[x]]>", "\"<!-- &amp; --><![CDATA[x]]>\""),
        new("no text", "department", "Department", null, null),
        new("empty text", "department", "Department", "", null),
        new("int", "channel.voice.capacity", "VoiceCapacity", 3, "3"),
        new("int zero", "channel.voice.capacity", "VoiceCapacity", 0, "0"),
        new("smallest int", "channel.voice.capacity", "VoiceCapacity", int.MinValue, "-2147483648"),
        new("largest int", "seniority", "Seniority", int.MaxValue, "2147483647"),
        new("no int", "seniority", "Seniority", null, "99"),
        new("no int beside an initial value", "channel.voice.capacity", "VoiceCapacity", Absent, "1"),
        new("true", "channel.voice.availability", "VoiceAvailability", true, "true"),
        new("false", "channel.voice.availability", "VoiceAvailability", false, "false"),
        new("optional false", "on_call", "OnCall", false, "false"),
        new("no boolean", "on_call", "OnCall", null, "true"),
        new("text array", "languages", "Languages", new[] { "en", "de", "pt-BR" }, """["en","de","pt-BR"]"""),
        new("text array of one", "languages", "Languages", new[] { "en" }, """["en"]"""),
        new("text array of many scripts", "languages", "Languages", new[] { "Ελληνικά", "a b", "<x>" }, """["Ελληνικά","a b","<x>"]"""),
        new("text array with line ends", "languages", "Languages", new[] { "en\r", "d\ne" }, """["en","d e"]"""),
        new("empty text array", "languages", "Languages", Array.Empty<string>(), null),
        new("no text array", "languages", "Languages", null, null),
        new("int array", "levels", "Levels", new[] { 3, 0, -7 }, "[3,0,-7]"),
        new("int array of one", "levels", "Levels", new[] { 3 }, "[3]"),
        new("no int array", "levels", "Levels", null, "[99]"),
        new("empty int array", "levels", "Levels", Array.Empty<int>(), "[99]"),
        new("boolean array", "shifts", "Shifts", new[] { true, false }, "[true,false]"),
        new("no boolean array", "shifts", "Shifts", null, "[true,true,true]"),
        new("list", "skills", "Skills", new List<string> { "billing", "vip" }, """["billing","vip"]"""),
        new("no list", "skills", "Skills", null, null),
        new("read-only list", "queues", "Queues", new List<int> { 1, 2 }, "[1,2]"),
        new("no read-only list", "queues", "Queues", null, "[99]"),
        new("text from a source", "location", null, "Łódź", "\"Łódź\""),
        new("no text at the source", "location", null, null, null),
        new("int array from a deep source", "badges", null, new JsonArray(1, 22), "[1,22]"),
        new("nothing at a deep source", "badges", null, null, "[99]"),
        new("text array from a source", "auth0_roles", null, new JsonArray("Flex Agents", "QA"), """["Flex Agents","QA"]"""),
        new("nothing at a source", "auth0_roles", null, null, null),
    ];

    /// <summary>The worker as an earlier login left it: of every attribute something that no login here brings.</summary>
    public static JsonObject WorkerBefore { get; } =
        new()
        {
            ["contact_uri"] = "client:ada_40acme_2Eexample",
            ["department"] = "old",
            ["channel.voice.capacity"] = 99,
            ["channel.voice.availability"] = true,
            ["seniority"] = 99,
            ["on_call"] = true,
            ["languages"] = new JsonArray("old"),
            ["levels"] = new JsonArray(99),
            ["shifts"] = new JsonArray(true, true, true),
            ["skills"] = new JsonArray("old"),
            ["queues"] = new JsonArray(99),
            ["location"] = "old",
            ["badges"] = new JsonArray(99),
            ["auth0_roles"] = new JsonArray("old"),
        };

    /// <summary>Whether the worker has what the declaration promises.</summary>
    public bool IsOn(FlexWorker worker) =>
        JsonNode.DeepEquals(worker.Attributes[Attribute], OnWorker is null ? null : JsonNode.Parse(OnWorker));

    public LoginInput Login(LoginForm form)
    {
        string payload =
            Member is null || ReferenceEquals(Value, Absent)
                ? form.Config.Payload(["Agent"])
                : form.Config.Payload(["Agent"], (Member, Value));
        LoginInput login = form.Login(payload);
        if (ReferenceEquals(Value, Absent))
            return login.WithUser(user => user["app_metadata"]!["flex"]!.AsObject().Remove(Attribute.Replace('.', '_')));
        return Member is null && Value is not null ? login.WithEvent(PutAtSource) : login;
    }

    public override string ToString() => Name;

    private void PutAtSource(JsonObject profile)
    {
        string[] path = Sources[Attribute];
        JsonObject parent = profile;
        foreach (string name in path[..^1])
        {
            if (!parent.ContainsKey(name))
                parent[name] = new JsonObject();
            parent = parent[name]!.AsObject();
        }
        parent[path[^1]] = Value is JsonNode node ? node.DeepClone() : JsonValue.Create((string)Value!);
    }
}
