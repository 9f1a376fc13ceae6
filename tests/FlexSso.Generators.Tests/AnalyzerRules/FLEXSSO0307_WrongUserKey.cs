using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0307_WrongUserKey
{
    private const string Id = RuleIds.WrongUserKey;
    private const string Remedy = "; Flex names the worker by it, so use the e-mail address of the user in Auth0, at most 64 characters";

    [TestCase("ada")]
    [TestCase("auth0|0123456789abcdef01234567")]
    [TestCase("@acme.example")]
    [TestCase("ada@")]
    [TestCase("ada@acme@example")]
    [TestCase("ada lovelace@acme.example")]
    [TestCase("Ada Lovelace <ada@acme.example", "Ada Lovelace <ada@acme.example")]
    [TestCase("ada@acme.example,bob@acme.example")]
    [TestCase("ada@acme.example;")]
    [TestCase("mailto:ada@acme.example")]
    [TestCase("a\\u200bda@acme.example")]
    [TestCase("ada@acme..example")]
    [TestCase("ada@acme.example.")]
    [TestCase("ada@.example")]
    [TestCase("ada\\u00a0x@acme.example", "ada\\u00a0x@acme.example")]
    public void A_text_that_is_not_an_e_mail_address(string email, string? shown = null) =>
        Expect
            .Error(
                Id,
                Sources.Users($"[FlexUser([|\"{email}\"|], FlexRole.Agent)]"),
                $"User '{shown ?? email}' is not an e-mail address{Remedy}"
            )
            .HasNoFix();

    [TestCase("Ada Lovelace <ada@acme.example>")]
    [TestCase("<ada@acme.example>")]
    public void An_address_as_a_mail_program_writes_it(string email) =>
        Expect
            .Error(
                Id,
                Sources.Users($"[FlexUser([|\"{email}\"|], FlexRole.Agent)]"),
                $"User '{email}' is an address with brackets, as a mail program writes it{Remedy}"
            )
            .HasFix(FixKeys.Value, "ada@acme.example");

    [TestCase("ada@acme.example <bob@acme.example>")]
    [TestCase("ada, Bob <bob@acme.example>")]
    [TestCase("ada; <bob@acme.example>")]
    public void Between_two_people_a_person_chooses(string email) =>
        Expect.Error(Id, Sources.Users($"[FlexUser([|\"{email}\"|], FlexRole.Agent)]")).HasFix(FixKeys.Likely, "bob@acme.example");

    [TestCase("../x@acme.example")]
    [TestCase(".ada@acme.example")]
    [TestCase("ada.@acme.example")]
    [TestCase("ada..lovelace@acme.example")]
    [TestCase("ada]@acme.example")]
    [TestCase("ada@localhost")]
    [TestCase("ada@10.0.0.1")]
    [TestCase("ada@-acme.example")]
    [TestCase("ada@acme-.example")]
    [TestCase("ada@ac_me.example")]
    [TestCase("ada@ac'me.example")]
    [TestCase("ada@acme.example2")]
    [TestCase("ada@\uff41cme.example")]
    [TestCase("\U0001F600@acme.example")]
    public void An_e_mail_address_that_Auth0_does_not_accept(string email) =>
        Expect
            .Error(
                Id,
                Sources.Users($"[FlexUser([|\"{email}\"|], FlexRole.Agent)]"),
                $"User '{email}' is not an e-mail address that Auth0 takes{Remedy}"
            )
            .HasNoFix();

    [TestCase("a\\ud83d@acme.example")]
    [TestCase("a@acme\\ude00.example")]
    public void Half_a_character(string email) =>
        Expect.Error(Id, Sources.Users($"[FlexUser([|\"{email}\"|], FlexRole.Agent)]"), $"User '{email}' is not an e-mail address{Remedy}");

    [Test]
    public void No_e_mail_at_all() =>
        Expect.Error(Id, Sources.Users("[FlexUser([|null|], FlexRole.Agent)]"), "User 'null' is not an e-mail address" + Remedy);

    [Test]
    public void An_e_mail_address_of_65_characters()
    {
        string email = new string('a', 65 - "@acme.example".Length) + "@acme.example";
        Expect.Error(
            Id,
            Sources.Users($"[FlexUser([|\"{email}\"|], FlexRole.Agent)]"),
            $"User '{email}' is longer than 64 characters{Remedy}"
        );
        Expect.Nothing(Sources.Users($"[FlexUser(\"{email[1..]}\", FlexRole.Agent)]"));
    }

    [Test]
    public void Two_users_without_an_e_mail_address_are_not_one_user_twice() =>
        Expect.Error(Id, Sources.Users("[FlexUser([|\"ada\"|], FlexRole.Agent)] [FlexUser([|\"ada\"|], FlexRole.Agent)]"));

    [TestCase("ada+flex@acme.example")]
    [TestCase("o'brien@acme.example")]
    [TestCase("ADA@ACME.EXAMPLE")]
    [TestCase("o'x$&`|*?~@acme.example")]
    [TestCase("ada@xn--mller-kva.xn--p1ai")]
    [TestCase("ada@4.acme.example")]
    [TestCase("jürgen@müller.example")]
    [TestCase("a@b.c")]
    public void An_e_mail_address(string email) => Expect.Nothing(Sources.Users($"[FlexUser(\"{email}\", FlexRole.Agent)]"));

    [TestCase("CS0182", "System.Environment.MachineName")]
    [TestCase("CS0103", "nothing")]
    [TestCase("CS1503", "1")]
    public void Only_the_compiler_reports_code_that_does_not_compile(string id, string email) =>
        Expect.CompilerErrorAlone(id, Sources.Users($"[FlexUser({email}, FlexRole.Agent)]"));
}
