using System.Text.Json;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Generation;

/// <summary>What the generated members do when a consumer calls them.</summary>
public sealed class PayloadTests
{
    private const string Type = "Acme.AcmeFlex";

    [Test]
    public void The_payload_holds_roles_and_attributes_with_their_types()
    {
        using EmittedAssembly assembly = Load(
            """
            [FlexAttribute("department")] public string Department { get; set; } = "Sales \"EMEA\" \u2028 </script>";
            [FlexAttribute("languages")] public string[] Languages { get; set; } = { "en", "de" };
            [FlexAttribute("channel.voice.capacity")] public int VoiceCapacity { get; set; } = -3;
            [FlexAttribute("vip")] public bool Vip { get; set; } = true;
            [FlexAttribute("levels")] public System.Collections.Generic.IReadOnlyList<int> Levels { get; set; } = new System.Collections.Generic.List<int> { 1, 2 };
            [FlexAttribute("flags")] public bool[] Flags { get; set; } = { true, false };
            [FlexAttribute("field")] public string @class = "keyword";
            """
        );

        using JsonDocument json = JsonDocument.Parse(
            EmittedAssembly.Json(assembly.Create(Type, "Supervisor", "WfoTeamLeader", "Supervisor"))
        );

        Assert.That(
            json.RootElement.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
            Is.EqualTo(
                """
                {"flex":{"roles":["supervisor","wfo.team_leader"],"department":"Sales\"EMEA\"\u2028</script>","languages":["en","de"],"channel_voice_capacity":-3,"vip":true,"levels":[1,2],"flags":[true,false],"field":"keyword"}}
                """
            )
        );
    }

    [Test]
    public void A_null_value_is_left_out_so_that_the_Action_clears_it()
    {
        using EmittedAssembly assembly = Load(
            """
            [FlexAttribute("department")] public string Department { get; set; }
            [FlexAttribute("languages")] public string[] Languages { get; set; }
            [FlexAttribute("capacity")] public int? Capacity { get; set; }
            [FlexAttribute("vip")] public bool? Vip { get; set; }
            """
        );

        using JsonDocument json = JsonDocument.Parse(EmittedAssembly.Json(assembly.Create(Type, "Agent")));

        Assert.That(json.RootElement.GetProperty("flex").EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "roles" }));
    }

    [Test]
    public void The_typed_addon_and_the_constant_say_the_same()
    {
        using EmittedAssembly assembly = Load("");

        object addon = assembly.Static(Type, "SamlAddon")!;

        Assert.That(addon.GetType().GetMethod("ToJson")!.Invoke(addon, []), Is.EqualTo(assembly.Static(Type, "SamlAddonJson")));
        Assert.That(addon.GetType().GetProperty("Audience")!.GetValue(addon), Is.EqualTo("urn:flex:" + Declarations.Jq));
    }

    [Test]
    public void Declared_users_come_with_their_roles_and_their_payload()
    {
        GeneratorRun run = GeneratorRun.On(
            Declarations.Config(
                """[FlexUser("ada@acme.example", FlexRole.Admin)] [FlexUser("Bob@acme.example", "agent", "wfo.team_leader")]"""
            )
        );
        using EmittedAssembly assembly = new(run.Compiles());

        object[] users = [.. ((System.Collections.IEnumerable)assembly.Static(Type, "Users")!).Cast<object>()];

        Assert.That(users.Select(u => Get(u, "Email")), Is.EqualTo(new[] { "ada@acme.example", "Bob@acme.example" }));
        Assert.That(
            ((System.Collections.IEnumerable)Get(users[1], "Roles")).Cast<object>().Select(r => r.ToString()),
            Is.EqualTo(new[] { "Agent", "WfoTeamLeader" })
        );
        Assert.That(Get(users[1], "AppMetadataJson"), Is.EqualTo(run.Artifact("/app-metadata/bob@acme.example.json")));
        using JsonDocument json = JsonDocument.Parse((string)Get(users[1], "AppMetadataJson"));
        Assert.That(
            json.RootElement.GetProperty("flex").GetProperty("roles").EnumerateArray().Select(r => r.GetString()),
            Is.EqualTo(new[] { "agent", "wfo.team_leader" })
        );

        static object Get(object o, string name) => o.GetType().GetProperty(name)!.GetValue(o)!;
    }

    [Test]
    public void Users_whose_constants_would_share_a_name_get_names_of_their_own()
    {
        GeneratorRun run = GeneratorRun.On(
            Declarations.Config(
                """[FlexUser("a.b@c.d", FlexRole.Admin)] [FlexUser("a@b.c.d", FlexRole.Agent)] [FlexUser("1@c.d", FlexRole.Agent)] [FlexUser("app@metadata.example", FlexRole.Agent)]"""
            )
        );

        Assert.That(run.Compiles().Artifacts().Keys.Count(k => k.Contains("/app-metadata/", StringComparison.Ordinal)), Is.EqualTo(4));
    }

    private static EmittedAssembly Load(string members) =>
        new(GeneratorRun.On(Declarations.Config(members: members), Framework.Net80).Compiles());
}
