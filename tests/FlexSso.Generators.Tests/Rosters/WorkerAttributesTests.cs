using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FlexSso.Attributes;
using FlexSso.EndToEnd.Tests.Flex;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Model;
using FlexSso.Rosters;
using FlexSso.Worker;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>
/// What is said to be on the worker is what comes there: the user's app_metadata goes through the generated Action, and what that sets
/// through the model of Flex, which shares no code with the generator.
/// </summary>
public sealed class WorkerAttributesTests
{
    private static readonly string Action = GeneratorRun
        .On(
            Declarations.Config(
                members: string.Join(
                    '\n',
                    Roster.Attributes.Select(a => $"[FlexAttribute(\"{a.Name}\")] public {TypeOf(a.Type)} {a.Member} {{ get; set; }}")
                )
            )
        )
        .Artifact("post-login-action.js");

    private static readonly Gen<string> Text = Gen.String[Gen.Char["aZ9 -_.\"\\é€\u2028\u0007<"], 1, 8]
        .Where(t => t.Trim().Length == t.Length);

    private static readonly Gen<RosterUser> User =
        from name in Gen.OneOf(Gen.Const((string?)null), Text.Select(t => (string?)t), Gen.Const((string?)new string('n', 257)))
        from roles in Gen.Int[0, 9].Array[1, 4]
        from department in Gen.OneOf(Gen.Const((object?)null), Text.Select(t => (object?)t))
        from languages in Gen.OneOf(Gen.Const((object?)null), Text.Array[1, 3].Select(t => (object?)t))
        from capacity in Gen.OneOf(Gen.Const((object?)null), Gen.Int.Select(t => (object?)t))
        from vip in Gen.OneOf(Gen.Const((object?)null), Gen.Bool.Select(t => (object?)t))
        from skills in Gen.OneOf(Gen.Const((object?)null), Gen.Int.Array[1, 3].Select(t => (object?)t))
        from flags in Gen.OneOf(Gen.Const((object?)null), Gen.Bool.Array[1, 3].Select(t => (object?)t))
        select new RosterUser(
            "ada@acme.example",
            name,
            [.. roles.Distinct().Select(r => (FlexRole)r)],
            [department, languages, capacity, vip, skills, flags],
            1
        );

    // Auth0, "User Profile Structure": the user store of Auth0 keeps an e-mail in lower case; the Action gets it so.
    [Test]
    public void An_e_mail_is_in_lower_case_as_Auth0_keeps_it()
    {
        JsonNode preview = JsonNode.Parse(
            WorkerAttributes.ToJson(new RosterUser("Ada.BYRON@Acme.example", null, [FlexRole.Agent], [], 1, 0), [])
        )!;
        Assert.That((string?)preview["email"], Is.EqualTo("ada.byron@acme.example"));
        Assert.That((string?)preview["full_name"], Is.EqualTo("ada.byron@acme.example"));
    }

    [Test]
    public void The_preview_is_what_a_login_stores() =>
        User.Sample(
            user =>
            {
                JsonObject flex = new() { ["roles"] = JsonSerializer.SerializeToNode(user.Roles.Select(r => Roles.FlexRoleNames.Of(r))) };
                for (int i = 0; i < Roster.Attributes.Length; i++)
                {
                    if (user.Values[i] is { } value)
                        flex[Roster.Attributes[i].Key] = JsonSerializer.SerializeToNode(value);
                }
                JsonObject profile = new()
                {
                    ["email"] = user.Email,
                    // Auth0 takes the e-mail when there is no name.
                    ["name"] = user.Name ?? user.Email,
                    ["app_metadata"] = new JsonObject { ["flex"] = flex },
                };
                ActionRun run = ActionRun.Of(Action, Declarations.Event(profile.ToJsonString()));
                Assert.That(run.Denied, Is.Empty);
                FlexOutcome outcome = FlexWorkerModel.Login(
                    user.Email,
                    run.Attributes.EnumerateObject().Select(a => KeyValuePair.Create(a.Name, Texts(a.Value)))
                );
                JsonNode preview = JsonNode.Parse(WorkerAttributes.ToJson(user, Roster.Attributes))!;
                Assert.That(
                    JsonNode.DeepEquals(preview, outcome.Worker!.Attributes),
                    Is.True,
                    () => $"{preview.ToJsonString()}\n{outcome.Worker.Attributes.ToJsonString()}"
                );
            },
            iter: 40,
            threads: 1
        );

    [Test]
    public void The_preview_has_the_initial_values_that_a_login_sends()
    {
        WorkerAttributeModel[] attributes =
        [
            new("Department", "department", WorkerAttributeType.Text, default, new(["Sales \u2028 \"x\""])),
            new("Capacity", "channel.voice.capacity", WorkerAttributeType.Int, default, new(["-1"])),
            new("Vip", "vip", WorkerAttributeType.Boolean, default, new(["true"])),
            new("Languages", "languages", WorkerAttributeType.TextArray, default, new(["en", "de"])),
            new("Levels", "levels", WorkerAttributeType.IntArray, default, new(["1", "2"])),
            new("Rank", "rank", WorkerAttributeType.Int, default),
        ];
        RosterUser user = new("a@b.c", null, [FlexRole.Agent], new object?[attributes.Length], 1);

        string preview = WorkerAttributes.ToJson(user, attributes, compact: true);

        Assert.That(
            preview,
            Is.EqualTo(
                """{"email":"a@b.c","full_name":"a@b.c","roles":["agent"],"department":"Sales   \"x\"","channel.voice.capacity":-1,"vip":true,"languages":["en","de"],"levels":[1,2]}"""
            )
        );
        Assert.That(UserLimits.WorkerLength(user, new RosterShape(attributes, [])), Is.GreaterThanOrEqualTo(preview.Length));
    }

    [Test]
    public void Compact_is_the_same_without_white_space() =>
        User.Sample(user =>
        {
            string compact = WorkerAttributes.ToJson(user, Roster.Attributes, compact: true);
            Assert.That(
                JsonNode.DeepEquals(JsonNode.Parse(compact), JsonNode.Parse(WorkerAttributes.ToJson(user, Roster.Attributes))),
                Is.True
            );
            Assert.That(compact, Does.Not.Contain('\n').And.Not.Contains("\": ").And.Not.Contains(", \""));
        });

    // The cheap guess must never be below the truth, or a worker that is too large would pass.
    [Test]
    public void The_guessed_length_is_never_too_low() =>
        User.Sample(user =>
            Assert.That(
                UserLimits.WorkerLength(user, Roster.Shape),
                Is.GreaterThanOrEqualTo(WorkerAttributes.ToJson(user, Roster.Attributes, compact: true).Length)
            )
        );

    [Test]
    public void An_attribute_from_another_source_is_left_out() =>
        Assert.That(
            WorkerAttributes.ToJson(
                new RosterUser("a@b.c", null, [FlexRole.Agent], ["x"], 1),
                [new WorkerAttributeModel("Team", "team", WorkerAttributeType.Text, new(["user", "user_metadata", "team"]))],
                compact: true
            ),
            Is.EqualTo("""{"email":"a@b.c","full_name":"a@b.c","roles":["agent"]}""")
        );

    private static string[] Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [value.GetString()!];

    private static string TypeOf(WorkerAttributeType type) =>
        (type >= WorkerAttributeType.TextArray ? TypeOf((WorkerAttributeType)(type - WorkerAttributeType.TextArray)) + "[]" : null)
        ?? type.ToString()
            .Replace("Text", "string", StringComparison.Ordinal)
            .Replace("Boolean", "bool", StringComparison.Ordinal)
            .ToLower(CultureInfo.InvariantCulture);
}
