using FlexSso.Generators.Diagnostics;
using FlexSso.Values;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0402_NearMissAttribute
{
    private const string Id = RuleIds.NearMissAttribute;

    [TestCase("Email", "email")]
    [TestCase("E-Mail", "email")]
    [TestCase("email_address", "email")]
    [TestCase("Full Name", "full_name")]
    [TestCase("full name", "full_name")]
    [TestCase("fullname", "full_name")]
    [TestCase("FullName", "full_name")]
    [TestCase("display_name", "full_name")]
    [TestCase("picture", "image_url")]
    [TestCase("imageurl", "image_url")]
    [TestCase("Image_Url", "image_url")]
    [TestCase("Flex role", "roles")]
    [TestCase("flex_roles", "roles")]
    [TestCase("role", "roles")]
    [TestCase("Roles", "roles")]
    public void An_attribute_that_the_Action_sets_needs_no_declaration(string name, string known) =>
        Expect
            .Warning(
                Id,
                Sources.Members($"[FlexAttribute([|\"{name}\"|])] public string X {{ get; set; }}"),
                $"Attribute '{name}' is not '{known}' to Flex, which compares names exactly; "
                    + $"remove the declaration: the Action sets '{known}' already"
            )
            .HasNoFix();

    [TestCase("Department", "department")]
    [TestCase("LOCATION", "location")]
    [TestCase("Manager", "manager")]
    [TestCase("Phone", "phone")]
    [TestCase("teamId", "team_id")]
    [TestCase("TeamName", "team_name")]
    [TestCase("Team_Name", "team_name")]
    [TestCase("team name", "team_name")]
    [TestCase("team-name-in-hierarchy", "team_name_in_hierarchy")]
    [TestCase("teamMember", "team_member")]
    [TestCase("team", "team_member")]
    [TestCase("Team_Owner.string", "team_owner")]
    public void The_known_name_is_offered(string name, string known)
    {
        string stem = name.Replace(".string", "", StringComparison.Ordinal);
        Expect
            .Warning(
                Id,
                Sources.Members($"[FlexAttribute([|\"{name}\"|])] public string X {{ get; set; }}"),
                $"Attribute '{stem}' is not '{known}' to Flex, which compares names exactly; write '{known}' if that is meant"
            )
            .HasFix(FixKeys.Likely, known);
    }

    [TestCase("contactUri")]
    [TestCase("ContactURI")]
    [TestCase("contact-uri")]
    [TestCase("Contact Uri.string")]
    public void The_softphone_is_not_set_by_another_spelling(string name)
    {
        string stem = name.Replace(".string", "", StringComparison.Ordinal);
        Expect
            .Warning(
                Id,
                Sources.Members($"[FlexAttribute([|\"{name}\"|])] public string X {{ get; set; }}"),
                $"Attribute '{stem}' is not 'contact_uri' to Flex, which compares names exactly; remove the declaration: Flex sets "
                    + "'contact_uri' itself; to send calls to a SIP address or phone number instead, write 'contact_uri' with "
                    + "OverridesSoftphone = true"
            )
            .HasNoFix();
    }

    [TestCase("Team_Sid")]
    [TestCase("team-sid")]
    [TestCase("teamSID")]
    [TestCase("team sid")]
    public void An_attribute_of_the_Teams_page_has_no_fix(string name) =>
        Expect
            .Warning(
                Id,
                Sources.Members($"[FlexAttribute([|\"{name}\"|])] public string X {{ get; set; }}"),
                $"Attribute '{name}' is not 'team_sid' to Flex, which compares names exactly; "
                    + "remove the declaration, or choose another name: the Teams page of Flex owns 'team_sid'"
            )
            .HasNoFix();

    [Test]
    public void An_opt_in_on_another_spelling_is_one_mistake() =>
        Expect.Error(
            RuleIds.ReservedAttribute,
            Sources.Members("[FlexAttribute(\"contactUri\", OverridesSoftphone = [|true|])] public string X { get; set; }")
        );

    // Every name that Flex knows, in every spelling that differs in case and separators only.
    [Test]
    public void No_spelling_of_a_known_name_passes(
        [Values(
            "email",
            "full_name",
            "image_url",
            "roles",
            "department",
            "location",
            "manager",
            "phone",
            "team_id",
            "team_name",
            "team_name_in_hierarchy",
            "team_member",
            "team_owner",
            "team_sid",
            "contact_uri"
        )]
            string known
    )
    {
        string[] words = known.Split('_');
        string camel = string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        string[] spellings =
        [
            camel,
            char.ToLowerInvariant(camel[0]) + camel[1..],
            string.Concat(words),
            string.Join('-', words),
            string.Join(' ', words),
            known.ToUpperInvariant(),
            known + "_",
        ];
        foreach (string spelling in spellings.Where(s => s != known))
            Assert.That(KnownAttribute.NearMissOf(spelling), Is.EqualTo(known), spelling);
        Assert.That(KnownAttribute.NearMissOf(known), Is.Null);
    }

    [TestCase("channel.voice.Capacity", "int", "channel.voice.capacity")]
    [TestCase("channel-voice-capacity", "int", "channel.voice.capacity")]
    [TestCase("Channel voice capacity", "int", "channel.voice.capacity")]
    [TestCase("channelVoiceCapacity", "int", "channel.voice.capacity")]
    [TestCase("channel_my_chat_availability", "bool", "channel.my_chat.availability")]
    [TestCase("Channel.voice.capacity.int", "int", "channel.voice.capacity")]
    [TestCase("channel_voice_capacity", "int?", "channel.voice.capacity")]
    [TestCase("channel.My Chat.Availability", "bool", "channel.My Chat.availability")]
    public void The_known_setting_of_a_channel_is_offered(string name, string type, string known) =>
        Expect
            .Warning(Id, Sources.Members($"[FlexAttribute([|\"{name}\"|])] public {type} X {{ get; set; }}"))
            .HasFix(FixKeys.Likely, known);

    [TestCase("[FlexAttribute([|\"channel.voice.Capacity\"|])] public string X { get; set; }", Description = "would be FLEXSSO0413")]
    [TestCase("[FlexAttribute([|\"team\"|])] public string[] X { get; set; }", Description = "would be FLEXSSO0408")]
    [TestCase(
        "[FlexAttribute([|\"Department\"|])] public string X { get; set; } [FlexAttribute(\"department\")] public string Y { get; set; }",
        Description = "would be FLEXSSO0403"
    )]
    [TestCase(
        "[FlexAttribute([|\"TeamName\"|])] public string X { get; set; } [FlexAttribute([|\"Team Name\"|])] public string Y { get; set; }",
        Description = "would be FLEXSSO0403 when all are fixed"
    )]
    public void A_fix_that_would_be_the_next_mistake_is_not_offered(string members) =>
        Expect.Warning(Id, Sources.Members(members)).HasNoFix();

    [TestCase("team_lead")]
    [TestCase("teams")]
    [TestCase("roles_history")]
    [TestCase("role_since")]
    [TestCase("mail_stop")]
    [TestCase("mail")]
    [TestCase("name")]
    [TestCase("phone_number")]
    [TestCase("home_location")]
    [TestCase("email.work")]
    [TestCase("departments")]
    [TestCase("channel.voice")]
    [TestCase("channel.voice.sub.Capacity")]
    [TestCase("voice_capacity")]
    [TestCase("channelscapacity")]
    [TestCase("channel_capacity")]
    [TestCase("channelCapacity")]
    [TestCase("contact_url")]
    [TestCase("contact")]
    [TestCase("team_side")]
    [TestCase("größe")]
    [TestCase("department")]
    [TestCase("team_name_in_hierarchy")]
    public void A_name_of_the_users_own_is_left_alone(string name) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\")] public string X {{ get; set; }}"));

    [TestCase("{|FLEXSSO0401:\"roles\"|}")]
    [TestCase("{|FLEXSSO0404:\"Roles:x\"|}")]
    [TestCase("{|FLEXSSO0405:\"Roles.Array\"|}")]
    public void Another_mistake_in_the_name_is_reported_alone(string name)
    {
        string source = Sources.Members($"[FlexAttribute({name})] public string X {{ get; set; }}");
        Expect.Error(name[2..13], source);
    }

    [TestCase("channel.voice.capacity", "channel_voice_capacity")]
    [TestCase("Phone", "Phone")]
    public void Two_names_of_one_attribute_are_only_reported_as_duplicates(string first, string second) =>
        Expect.Error(
            RuleIds.DuplicateAttribute,
            Sources.Members(
                $"[FlexAttribute(\"{first}\")] public int X {{ get; set; }} [FlexAttribute([|\"{second}\"|])] public int Y {{ get; set; }}"
            )
        );

    [Test]
    [SetCulture("tr-TR")]
    public void Case_is_compared_without_a_culture() =>
        Assert.That(KnownAttribute.NearMissOf("TEAM_NAME_IN_HIERARCHY"), Is.EqualTo("team_name_in_hierarchy"));
}
