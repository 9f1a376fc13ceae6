using System.Collections;
using System.Globalization;
using System.Text.Json;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Generation;

/// <summary>
/// Parsing and the generated Action accept and refuse the same values, and accepted values become the same worker attribute, also the initial value of a member. Parsing alone
/// refuses integers that do not fit into <c>int</c>, a <c>flex</c> that is not an object if there is a default role, and values that exceed the
/// limits of the worker.
/// </summary>
public sealed class ParsingAgainstActionTests
{
    private const string Type = "Acme.AcmeFlex";

    private static readonly string[] Scalars =
    [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "7",
        "-12",
        "5.0",
        "1e2",
        "1.5",
        "0.1",
        "-0.000001",
        "0.0000001",
        "1e21",
        "1.5e300",
        "123456789.25",
        "100000000000000000000",
        "\"\"",
        "\" \"",
        "\"Sales\"",
        "\"true\"",
        "\"True\"",
        "\"false\"",
        "\"12\"",
        "\"-3\"",
        "\"1.5\"",
        "\"1e2\"",
        "\" 1\"",
        "\"-\"",
        "\"a,b\"",
        "\"ß 😀\"",
        "{}",
        "{\"a\":[1]}",
    ];

    private static readonly string[] Values =
    [
        .. Scalars,
        "[]",
        "[[]]",
        .. Scalars.Select(scalar => $"[{scalar}]"),
        "[\"en\",\"de\"]",
        "[1,\"2\",3]",
        "[true,\"false\"]",
        "[1,null]",
        "[\"a\",\"\"]",
        // Values at Auth0's limit, and just above it.
        $"\"{new string('x', 2048)}\"",
        $"\"{new string('x', 2049)}\"",
        $"\"{new string('x', 2047)}\\r\\n\"",
        $"[\"{new string('x', 1023)}\",\"{new string('x', 1024)}\"]",
        $"[\"{new string('x', 1024)}\",\"{new string('x', 1024)}\"]",
        $"[{string.Join(',', Enumerable.Repeat("\"-2147483648\"", 170))}]",
        $"[{string.Join(',', Enumerable.Repeat("\"-2147483648\"", 171))}]",
        $"[{string.Join(',', Enumerable.Repeat("false", 341))}]",
        $"[{string.Join(',', Enumerable.Repeat("false", 342))}]",
    ];

    private static readonly (string Key, string Attribute, string Member)[] Attributes =
    [
        ("department", "department", "Department"),
        ("capacity", "capacity.int", "Capacity"),
        ("vip", "vip.boolean", "Vip"),
        ("languages", "languages.stringarray", "Languages"),
        ("levels", "levels.intarray", "Levels"),
        ("flags", "flags.booleanarray", "Flags"),
        ("channel_chat_capacity", "channel.chat.capacity", "ChatCapacity"),
        ("title", "title", "Title"),
        ("rank", "rank.int", "Rank"),
        ("remote", "remote.boolean", "Remote"),
        ("skills", "skills.stringarray", "Skills"),
        ("ids", "ids.intarray", "Ids"),
    ];

    private Both _both = null!;
    private Both _withDefault = null!;

    [OneTimeSetUp]
    public void Declare()
    {
        _both = new Both(Declarations.Arguments);
        _withDefault = new Both(Declarations.Arguments + ", DefaultRole = FlexRole.Agent");
    }

    [OneTimeTearDown]
    public void Unload()
    {
        _both.Dispose();
        _withDefault.Dispose();
    }

    [Test]
    public void Every_value_of_every_attribute_is_read_alike()
    {
        foreach ((string key, string attribute, string member) in Attributes)
        {
            foreach (string value in Values)
            {
                string flex = $$"""{"roles":["agent"],"{{key}}":{{value}}}""";
                (ActionRun run, object? payload) = _both.Run($$"""{"flex":{{flex}}}""");
                Assert.That(payload is null, Is.EqualTo(run.Denied.Count > 0), () => flex + " " + string.Join(' ', run.Denied));
                if (payload is not null)
                    Assert.That(
                        Worker(payload.GetType().GetProperty(member)!.GetValue(payload)),
                        Is.EqualTo(run[attribute] is { } sent ? JsonSerializer.Deserialize<string>(sent) : ""),
                        flex
                    );
                if (payload is not null && attribute.Contains('.') && !attribute.EndsWith(".stringarray", StringComparison.Ordinal))
                    Assert.That(run[attribute], Is.Not.EqualTo("\"\""), "Flex may refuse an empty number, true or false");
            }
        }
    }

    [TestCase("[\"agent\"]")]
    [TestCase("[\"agent\",\"admin\",\"agent\"]")]
    [TestCase("[\"Agent\"]")]
    [TestCase("[\"agent\",\"administrator\"]")]
    [TestCase("[\"agent\",null]")]
    [TestCase("[\"\"]")]
    [TestCase("[0]")]
    [TestCase("[[\"agent\"]]")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("\"agent\"")]
    [TestCase("{}")]
    public void Roles_are_read_alike(string roles)
    {
        foreach (Both both in new[] { _both, _withDefault })
            AssertSameRoles(both, "{\"flex\":{\"roles\":" + roles + "}}");
    }

    [TestCase("{}")]
    [TestCase("{\"flex\":null}")]
    [TestCase("{\"flex\":{}}")]
    [TestCase("null")]
    public void The_default_role_is_given_alike(string appMetadata) => Assert.That(AssertSameRoles(_withDefault, appMetadata), Is.True);

    // Accepting it would mean to replace the existing flex.
    [Test]
    public void A_flex_that_is_no_object_is_a_problem_also_with_a_default_role()
    {
        (ActionRun run, object? payload) = _withDefault.Run("{\"flex\":[]}");

        Assert.That((payload, run.Denied.Count), Is.EqualTo(((object?)null, 0)));
    }

    // The text does not say which tenant the user is from.
    [TestCase("Agent", "Agent", true)]
    [TestCase("Agent", "Supervisor", false)]
    [TestCase("Agent", null, false)]
    [TestCase(null, "Agent", false)]
    public void A_default_role_counts_only_if_all_environments_have_it(string? first, string? second, bool isTaken)
    {
        string Environment(string name, string? role) =>
            $"Environment = \"{name}\", {(name == "dev" ? Declarations.Arguments : Declarations.Arguments.Replace(Declarations.ClientId, "Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x", StringComparison.Ordinal))}"
            + (role is null ? "" : ", DefaultRole = FlexRole." + role);
        using Both both = new(Environment("dev", first) + ")] [FlexSsoConfig(" + Environment("prod", second), "/dev/post-login-action.js");

        Assert.That(both.Run("{}").Payload is not null, Is.EqualTo(isTaken));
    }

    [TestCase("{}")]
    [TestCase("{\"flex\":null}")]
    [TestCase("{\"flex\":[]}")]
    [TestCase("{\"flex\":{}}")]
    [TestCase("null")]
    [TestCase("[]")]
    public void A_user_without_payload_is_refused_alike(string appMetadata)
    {
        (ActionRun run, object? payload) = _both.Run(appMetadata);

        Assert.That((payload, run.Denied.Count), Is.EqualTo(((object?)null, 1)));
    }

    [TestCase("2147483648")]
    [TestCase("-2147483649")]
    [TestCase("\"2147483648\"")]
    [TestCase("9007199254740991")]
    public void A_number_that_no_int_holds_is_a_problem_and_not_cut(string number)
    {
        (ActionRun run, object? payload) = _both.Run("{\"flex\":{\"roles\":[\"agent\"],\"capacity\":" + number + "}}");

        Assert.That((payload, run.Denied.Count), Is.EqualTo(((object?)null, 0)));
    }

    /// <returns>True if both accept the roles.</returns>
    private static bool AssertSameRoles(Both both, string appMetadata)
    {
        (ActionRun run, object? payload) = both.Run(appMetadata);
        Assert.That(payload is null, Is.EqualTo(run.Denied.Count > 0), string.Join(' ', run.Denied));
        if (payload is not null)
            Assert.That(
                ((IEnumerable)payload.GetType().GetProperty("Roles")!.GetValue(payload)!)
                    .Cast<object>()
                    .Select(r => r.ToString()!.ToLowerInvariant()),
                Is.EqualTo(JsonSerializer.Deserialize<string[]>(run["roles"]!))
            );
        return payload is not null;
    }

    // The text that the Action sends for a member's value.
    private static string Worker(object? value) =>
        value switch
        {
            null => "",
            string text => text.Replace("\r\n", " ", StringComparison.Ordinal),
            bool flag => flag ? "true" : "false",
            IEnumerable list => string.Join(',', list.Cast<object>().Select(Worker)),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private sealed class Both : IDisposable
    {
        private readonly EmittedAssembly _assembly;
        private readonly string _action;

        public Both(string arguments, string action = "/post-login-action.js")
        {
            GeneratorRun run = GeneratorRun.On(
                Declarations.Config(
                    members: """
                    [FlexAttribute("department")] public string Department { get; set; }
                    [FlexAttribute("capacity")] public int? Capacity { get; set; }
                    [FlexAttribute("vip")] public bool? Vip { get; set; }
                    [FlexAttribute("languages")] public string[] Languages { get; set; }
                    [FlexAttribute("levels")] public int[] Levels { get; set; }
                    [FlexAttribute("flags")] public bool[] Flags { get; set; }
                    [FlexAttribute("channel.chat.capacity")] public int? ChatCapacity { get; set; }
                    const string Default = "Agent";
                    [FlexAttribute("title")] public string Title { get; set; } = Default + "!";
                    [FlexAttribute("rank")] public int? Rank { get; set; } = -7;
                    [FlexAttribute("remote")] public bool Remote { get; set; } = !false;
                    [FlexAttribute("skills")] public string[] Skills { get; set; } = { "billing", Default };
                    [FlexAttribute("ids")] public System.Collections.Generic.List<int> Ids { get; set; } = new System.Collections.Generic.List<int> { 1, 2 };
                    """,
                    arguments: arguments
                ),
                Framework.Net80
            );
            _assembly = new EmittedAssembly(run.Compiles());
            _action = run.Artifact(action);
        }

        public (ActionRun Run, object? Payload) Run(string appMetadata)
        {
            string user = $$"""{"email":"ada@acme.example","email_verified":true,"app_metadata":{{appMetadata}}}""";
            ActionRun run = ActionRun.Of(_action, Declarations.Event(user));
            object result = _assembly.Type(Type).GetMethod("ParseUser", [typeof(string)])!.Invoke(null, [user])!;
            return (run, result.GetType().GetProperty("Payload")!.GetValue(result));
        }

        public void Dispose() => _assembly.Dispose();
    }
}
