using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0401_ReservedAttribute
{
    private const string Id = RuleIds.ReservedAttribute;

    [TestCase("email", "the Action sets it to the user's e-mail address")]
    [TestCase("full_name", "the Action sets it to the user's name")]
    [TestCase("image_url", "the Action sets it to the user's picture")]
    [TestCase("roles", "the Action sets it to app_metadata.flex.roles")]
    [TestCase("team_sid", "the Teams page of Flex owns it")]
    public void A_name_that_belongs_to_the_Action_or_to_Flex(string name, string owner)
    {
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute([|\"{name}\"|])] public string X {{ get; set; }}"),
                $"Attribute '{name}' is reserved: {owner}; remove the declaration or choose another name"
            )
            .HasNoFix();
        // The suffix does not change the name on the worker.
        Expect.Error(Id, Sources.Members($"[FlexAttribute([|\"{name}.stringarray\"|])] public string[] X {{ get; set; }}"));
    }

    [Test]
    public void A_Legacy_configuration_is_checked_too() =>
        Expect.Error(
            Id,
            Sources
                .Legacy($"AccountSid = \"{Sources.Ac}\"")
                .Replace(
                    "    {\n        \n",
                    "    { [FlexAttribute([|\"roles\"|])] public string[] X { get; set; }\n",
                    StringComparison.Ordinal
                )
        );

    [TestCase("emails")]
    [TestCase("team_name")]
    [TestCase("team_member")]
    [TestCase("email.work")]
    public void A_name_like_it_is_free(string name) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\")] public string X {{ get; set; }}"));

    [TestCase("")]
    [TestCase(", OverridesSoftphone = false")]
    public void The_softphone_is_named_with_its_opt_in(string argument) =>
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute([|\"contact_uri\"|]{argument})] public string X {{ get; set; }}"),
                "Attribute 'contact_uri' is reserved: Flex sets it to the softphone of the worker, and another value breaks voice; "
                    + "remove the declaration, or add OverridesSoftphone = true if calls are to go to a SIP address or phone number instead"
            )
            .HasNoFix();

    [TestCase("contact_uri")]
    [TestCase("contact_uri.string")]
    public void The_softphone_can_be_overridden_on_demand(string name) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\", OverridesSoftphone = true)] public string X {{ get; set; }}"));

    [Test]
    public void An_opt_in_on_another_name_opts_into_nothing() =>
        Expect.Error(
            Id,
            Sources.Members("[FlexAttribute(\"contact_url\", OverridesSoftphone = [|true|])] public string X { get; set; }"),
            "Attribute 'contact_url' does not override the softphone, which is the reserved attribute 'contact_uri'; "
                + "remove OverridesSoftphone, or name the attribute 'contact_uri'"
        );

    // The opt-in is for one name, not for all that are reserved.
    [Test]
    public void An_opt_in_frees_no_other_reserved_name() =>
        Expect.Error(Id, Sources.Members("[FlexAttribute([|\"roles\"|], OverridesSoftphone = true)] public string[] X { get; set; }"));

    [Test]
    public void An_opt_in_set_to_false_has_no_effect() =>
        Expect.Nothing(Sources.Members("[FlexAttribute(\"x\", OverridesSoftphone = false)] public string X { get; set; }"));

    [Test]
    public void Only_the_compiler_reports_an_opt_in_that_does_not_compile() =>
        Expect.CompilerErrorAlone(
            "CS0103",
            Sources.Members("[FlexAttribute(\"contact_uri\", OverridesSoftphone = yes)] public string X { get; set; }")
        );

    [TestCase("int")]
    [TestCase("string[]")]
    public void An_address_is_a_text(string type) =>
        Expect.Error(
            RuleIds.WrongAttributeType,
            Sources.Members($"[FlexAttribute(\"contact_uri\", OverridesSoftphone = true)] public {type} [|X|] {{ get; set; }}"),
            $"Attribute 'contact_uri' is declared by 'X', whose type '{type}' holds no address; "
                + "use string, for 'sip:…' or a phone number like '+15555555555'"
        );
}
