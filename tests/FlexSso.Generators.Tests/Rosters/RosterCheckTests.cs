using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Model;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>Each rule about users and values, reported at its cell in the words of the rule for declarations.</summary>
public sealed class RosterCheckTests
{
    private const string Header = "email,roles,name,department,languages,channel.voice.capacity,vip,skills,flags\n";

    [Test]
    public void Both_forms_of_a_right_roster_are_the_same_users()
    {
        RosterResult csv = Roster.Csv(Files.Csv);
        RosterResult json = Roster.Json(Files.Json);
        Assert.That(csv.Findings, Is.Empty);
        Assert.That(json.Findings, Is.Empty);
        string[] expected =
        [
            "ada@acme.example Lovelace, Ada [Admin] String:Sales [String:en String:de] Int32:3 Boolean:True [Int32:1 Int32:2] [Boolean:True Boolean:False]",
            "bob@acme.example - [Agent Supervisor] - [String:en] - Boolean:False - -",
            "cleo@acme.example Cleo \"the\" Cat [Supervisor WfoTeamLeader] String:Back\noffice - Int32:-7 - [Int32:-1] -",
        ];
        Assert.That(Roster.Describe(csv).Select(WithoutLine), Is.EqualTo(expected));
        Assert.That(Roster.Describe(json).Select(WithoutLine), Is.EqualTo(expected));

        static string WithoutLine(string user) => user[..user.LastIndexOf('@')].TrimEnd();
    }

    [TestCase("a@b.c,[||]\n", "User 'a@b.c' has no role, and Flex refuses a login without one; add at least one, like 'agent'")]
    [TestCase("a@b.c,[| ; |]\n", null)]
    public void FLEXSSO0301(string rows, string? message) => ExpectCsv("FLEXSSO0301", "email,roles\n" + rows, message);

    [TestCase("[[|{|]\"email\": \"a@b.c\"}]")]
    [TestCase("[[|{|]\"email\": \"a@b.c\", \"roles\": null}]")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [|[]|]}]")]
    public void FLEXSSO0301_in_JSON(string markup) => RosterExpect.Json("FLEXSSO0301", markup);

    [TestCase("a@b.c,agent|[|superviser|]\n", "'superviser' of user 'a@b.c' is not a role of Flex; did you mean 'supervisor'?")]
    [TestCase("a@b.c,[|Administrator|]\n", "'Administrator' of user 'a@b.c' is not a role of Flex; did you mean 'admin'?")]
    [TestCase("a@b.c,\"[|agent,admin|]\"\n", "'agent,admin' of user 'a@b.c' is not a role of Flex; separate roles by '|' or ';'")]
    [TestCase("a@b.c,agent;[|boss|] ; [|chief|]\nd@e.f,[|Agent|]\n", null)]
    public void FLEXSSO0302(string rows, string? message) => ExpectCsv("FLEXSSO0302", "email,roles\n" + rows, message);

    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\", [|7|]]}]")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\", [|null|]]}]")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\", [|[\"admin\"]|]]}]")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\", [|\"\"|]]}]")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\", \"[|agent,admin|]\"]}]")]
    public void FLEXSSO0302_in_JSON(string markup) => RosterExpect.Json("FLEXSSO0302", markup);

    [TestCase("a@b.c,agent|[|agent|]\n", "Role 'agent' of user 'a@b.c' is given more than once; remove the repetition")]
    public void FLEXSSO0303(string rows, string? message) => ExpectCsv("FLEXSSO0303", "email,roles\n" + rows, message);

    [TestCase(
        "a@b.c,agent\nd@e.f,agent\n[|A@B.C|],admin\n",
        "User 'A@B.C' is declared more than once (also in line 2; e-mails are compared without case); keep one declaration with all roles"
    )]
    [TestCase(
        "[|root@acme.example|],agent\n",
        "User 'root@acme.example' is declared more than once (also as [FlexUser]; e-mails are compared without case); keep one declaration with all roles"
    )]
    public void FLEXSSO0304(string rows, string? message) => ExpectCsv("FLEXSSO0304", "email,roles\n" + rows, message);

    [TestCase(
        "a@b.c,agent|[|wfo.team_leader|]|wfo.data_analyst\n",
        "Role 'wfo.team_leader' of user 'a@b.c' opens nothing in Flex Insights without 'supervisor' or 'admin'; add one of them, or remove the role"
    )]
    [TestCase("a@b.c,wfo.team_leader|{|FLEXSSO0302:Supervisor|}\nd@e.f,[|wfo.full_access|]\n", null)]
    public void FLEXSSO0305(string rows, string? message) => ExpectCsv("FLEXSSO0305", "email,roles\n" + rows, message);

    [Test]
    public void A_warning_keeps_the_user() =>
        Assert.That(Roster.Csv("email,roles\na@b.c,agent|agent\nd@e.f,wfo.full_access\n").Users, Has.Count.EqualTo(2));

    [TestCase(
        "[|ada|],agent\n",
        "User 'ada' is not an e-mail address; Flex names the worker by it, so use the e-mail address of the user in Auth0, at most 64 characters"
    )]
    [TestCase("[||],agent\n", null)]
    [TestCase(
        "[|a\u200bda@acme.example|],agent\n",
        "User 'a\\u200bda@acme.example' is not an e-mail address; Flex names the worker by it, so use the e-mail address of the user in Auth0, at most 64 characters"
    )]
    [TestCase("[|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b.c|],agent\n", null)]
    [TestCase("[|Ada|],agent\n[|Ada|],{|FLEXSSO0302:boss|}\n", null)]
    public void FLEXSSO0307(string rows, string? message) => ExpectCsv("FLEXSSO0307", "email,roles\n" + rows, message);

    [Test]
    public void FLEXSSO0203() =>
        ExpectCsv(
            "FLEXSSO0203",
            "email,roles\n[|ada@your-company.example|],agent\n",
            "User 'ada@your-company.example' still holds the placeholder 'your-company'; put the e-mail address of the user in Auth0 there"
        );

    [TestCase(
        "a@b.c,agent,,,,[|senior|],,,\n",
        "Attribute 'channel.voice.capacity' is declared by 'VoiceCapacity', and 'senior' of user 'a@b.c' is not a 32-bit integer; write a number such as 3"
    )]
    [TestCase("a@b.c,agent,,,,[|1.5|],,,\n", null)]
    [TestCase("a@b.c,agent,,,,[|+1|],,,\n", null)]
    [TestCase("a@b.c,agent,,,,[|2147483648|],,,\n", null)]
    [TestCase(
        "a@b.c,agent,,,,,[|yes|],,\n",
        "Attribute 'vip' is declared by 'Vip', and 'yes' of user 'a@b.c' is neither true nor false; write true or false"
    )]
    [TestCase("a@b.c,agent,,,,,,1|[|two|]|3,\n", null)]
    [TestCase("a@b.c,agent,,,,,,\"[|1,2|]\",\n", null)]
    [TestCase("a@b.c,agent,,,,,,,true|[|1|]\n", null)]
    public void FLEXSSO0406(string rows, string? message) => ExpectCsv("FLEXSSO0406", Header + rows, message);

    [TestCase("\"department\": [|7|]")]
    [TestCase("\"department\": [|[\"Sales\"]|]")]
    [TestCase("\"department\": [|{}|]")]
    [TestCase("\"languages\": \"[|en|]\"")]
    [TestCase("\"languages\": [[|1|]]")]
    [TestCase("\"languages\": [[|null|]]")]
    [TestCase("\"channel.voice.capacity\": \"[|3|]\"")]
    [TestCase("\"channel.voice.capacity\": [|3.0|]")]
    [TestCase("\"channel.voice.capacity\": [|1e2|]")]
    [TestCase("\"vip\": \"[|true|]\"")]
    [TestCase("\"vip\": [|1|]")]
    [TestCase("\"skills\": [1, \"[|2|]\"]")]
    public void FLEXSSO0406_in_JSON(string member) =>
        RosterExpect.Json("FLEXSSO0406", "[{\"email\": \"a@b.c\", \"roles\": [\"agent\"], " + member + "}]");

    [TestCase("\"languages\": [\"en\", [|\"\"|]]")]
    [TestCase("\"languages\": [\"en\", \"[|a,b|]\"]")]
    [TestCase("\"flags\": [[|\"\"|]]")]
    public void FLEXSSO0407_in_JSON(string member) =>
        RosterExpect.Json("FLEXSSO0407", "[{\"email\": \"a@b.c\", \"roles\": [\"agent\"], " + member + "}]");

    [TestCase("\"department\": [|7|]", "is not a string; write it in double quotes")]
    [TestCase("\"languages\": \"[|en|]\"", "is not a list; write a list such as [\"en\", \"de\"]")]
    [TestCase("\"skills\": [|1|]", "is not a list; write a list such as [1, 2]")]
    [TestCase("\"flags\": [|true|]", "is not a list; write a list such as [true, false]")]
    public void FLEXSSO0406_in_JSON_says_how_to_write_it(string member, string end) =>
        Assert.That(
            RosterExpect.Json("FLEXSSO0406", "[{\"email\": \"a@b.c\", \"roles\": [\"agent\"], " + member + "}]"),
            Does.EndWith(end)
        );

    [Test]
    public void Remedies_for_roles_in_JSON_speak_of_lists()
    {
        Assert.That(
            RosterExpect.Json("FLEXSSO0710", "[{\"email\": \"a@b.c\", \"roles\": [|\"agent\"|]}]"),
            Does.EndWith("write it like [\"agent\"]")
        );
        Assert.That(
            RosterExpect.Json("FLEXSSO0302", "[{\"email\": \"a@b.c\", \"roles\": [\"[|agent,admin|]\"]}]"),
            Does.Contain("use one of").And.Not.Contain("separate")
        );
    }

    [TestCase(
        "a@b.c,agent,,,\"[|en,de|]\",,,,\n",
        "Element 'en,de' of the list 'languages' holds a comma, at which Flex separates the elements; write '|' or ';' between elements"
    )]
    [TestCase("a@b.c,agent,,,\"fr|[|en,de|]; [|x,y|]\",,,,\n", null)]
    public void FLEXSSO0407(string rows, string? message) => ExpectCsv("FLEXSSO0407", Header + rows, message);

    [Test]
    public void FLEXSSO0410_of_a_value()
    {
        string longest = new('x', 2048);
        Assert.That(Roster.Csv(Header + $"a@b.c,agent,,{longest},,,,,\n").Findings, Is.Empty);
        ExpectCsv(
            "FLEXSSO0410",
            Header + $"a@b.c,agent,,[|{longest}x|],,,,,\n",
            "Attribute 'department' of user 'a@b.c' has 2049 bytes, but Auth0 takes 2048; shorten it"
        );
        RosterExpect.Csv("FLEXSSO0410", Header + $"a@b.c,agent,,[|{new string('ä', 1025)}|],,,,,\n");
        // A list is sent as one text with commas.
        RosterExpect.Csv("FLEXSSO0410", Header + $"a@b.c,agent,,,[|{new string('x', 1024)}|{new string('y', 1024)}|],,,,\n");
    }

    [Test]
    public void FLEXSSO0410_of_a_worker()
    {
        RosterShape shape = new([.. "abc".Select(c => new WorkerAttributeModel("M", $"{c}", WorkerAttributeType.Text, default))], []);
        int frame = """{"email":"a@b.c","full_name":"a@b.c","roles":["agent"],"a":"","b":"","c":""}""".Length;
        string rest = new('z', 4096 - frame - 4000);
        string xs = new('x', 2000);
        Assert.That(Roster.Csv($"email,roles,a,b,c\na@b.c,agent,{xs},{xs},{rest}\n", shape).Findings, Is.Empty);
        Assert.That(
            RosterExpect.Csv("FLEXSSO0410", $"email,roles,a,b,c\na@b.c,agent,[|{xs}|],{xs},{rest}z\n", shape),
            Is.EqualTo(
                "Attribute 'a' is the longest of user 'a@b.c', whose worker attributes would have 4097 characters as JSON where TaskRouter takes 4096; shorten it, or leave some out"
            )
        );
    }

    [Test]
    public void A_verified_address()
    {
        const string csv = "email,roles,email_verified\na@b.c,agent,true\nb@b.c,agent,FALSE\nc@b.c,agent,\n";
        const string json = """
            [{"email":"a@b.c","roles":["agent"],"email_verified":true},{"email":"b@b.c","roles":["agent"],"email_verified":false},{"email":"c@b.c","roles":["agent"],"email_verified":null}]
            """;
        foreach (RosterResult result in new[] { Roster.Csv(csv), Roster.Json(json) })
        {
            Assert.That(result.Findings, Is.Empty);
            Assert.That(result.Users.Select(user => user.EmailVerified), Is.EqualTo(new[] { true, false, false }));
        }
        RosterExpect.Csv("FLEXSSO0710", "email,roles,email_verified\na@b.c,agent,[|yes|]\n");
        RosterExpect.Json("FLEXSSO0710", """[{"email":"a@b.c","roles":["agent"],"email_verified":[|1|]}]""");
    }

    [Test]
    public void A_name_that_is_too_long()
    {
        Assert.That(Roster.Csv($"email,roles,name\na@b.c,agent,{new string('n', 256)}\n").Findings, Is.Empty);
        RosterExpect.Csv("FLEXSSO0710", $"email,roles,name\na@b.c,agent,[|{new string('n', 257)}|]\n");
    }

    [TestCase(
        "email,roles,[|departmnt|]\n",
        "Column 'departmnt' is neither 'email', 'roles', 'name', 'email_verified' nor a declared attribute; did you mean 'department'?"
    )]
    [TestCase("email,roles,[|Department|]\n", null)]
    [TestCase("email,roles,[|languages.stringarray|]\n", null)]
    [TestCase(
        "email,roles,[|phone|]\n",
        "Column 'phone' is neither 'email', 'roles', 'name', 'email_verified' nor a declared attribute; use email, roles, name, email_verified, department, languages, channel.voice.capacity, vip, skills, flags"
    )]
    [TestCase("email,roles,[||]\n", "Column 3 has no name; name it, or remove it")]
    [TestCase("email,roles,department,[|department|]\n", "Column 'department' occurs twice; keep one of them")]
    [TestCase(
        "email,roles,channel.voice.capacity,[|channel_voice_capacity|]\n",
        "Column 'channel_voice_capacity' is the same as 'channel.voice.capacity'; keep one of them"
    )]
    [TestCase("[|email,department|]\n", "The column 'roles' is missing; add it to the header, in this spelling")]
    [TestCase("email,roles,[|x|]\nnobody,agent,1\n", null)]
    public void FLEXSSO0710(string markup, string? message)
    {
        if (markup.Contains("nobody", StringComparison.Ordinal))
            markup = markup.Replace("nobody", "{|FLEXSSO0307:nobody|}", StringComparison.Ordinal);
        ExpectCsv("FLEXSSO0710", markup, message);
    }

    [TestCase("[|E-Mail|],roles\nnobody,boss\n")]
    [TestCase("email,[|role|]\nnobody,boss\n")]
    public void A_misspelt_column_is_said_once_and_no_row_is_checked_without_it(string markup) => RosterExpect.Csv("FLEXSSO0710", markup);

    [Test]
    public void A_column_that_the_Action_reads_from_elsewhere() =>
        Assert.That(
            RosterExpect.Csv(
                "FLEXSSO0710",
                "email,roles,[|team|]\na@b.c,agent,x\n",
                new RosterShape(
                    [new WorkerAttributeModel("Team", "team", WorkerAttributeType.Text, new(["user", "user_metadata", "team"]))],
                    []
                )
            ),
            Does.Contain("'event.user.user_metadata.team'")
        );

    [Test]
    public void A_declared_attribute_takes_the_column_name()
    {
        RosterShape shape = new([new WorkerAttributeModel("Name", "name", WorkerAttributeType.Text, default)], []);
        RosterUser user = Roster.Csv("email,roles,name\na@b.c,agent,x\n", shape).Users.Single();
        Assert.That(user.Name, Is.Null);
        Assert.That(user.Values, Is.EqualTo(new object[] { "x" }));
    }

    [Test]
    [SetCulture("tr-TR")]
    public void No_culture_changes_anything()
    {
        Assert.That(Roster.Describe(Roster.Csv("email,roles,vip\nILKER@ACME.EXAMPLE,admin,TRUE\n")), Has.Length.EqualTo(1));
        RosterExpect.Csv("FLEXSSO0304", "email,roles\nILKER@ACME.EXAMPLE,admin\n[|ilker@acme.example|],admin\n");
    }

    private static void ExpectCsv(string id, string markup, string? message)
    {
        string found = RosterExpect.Csv(id, markup);
        if (message is not null)
            Assert.That(found, Is.EqualTo(message));
    }

    [Test]
    public void A_long_cell_is_cut_in_the_message() =>
        Assert.That(
            Roster.Csv($"email,roles\n{new string('x', 5000)},agent\n").Findings.Single().Message.Length,
            Is.LessThan(400),
            CultureInfo.InvariantCulture.Name
        );
}
