namespace FlexSso.Generators.Tests.Rosters;

public sealed class JsonRosterReaderTests
{
    [TestCase("[|{|]\"email\": \"a@b.c\"}", "The roster is not a JSON array")]
    [TestCase("[|\"a@b.c\"|]", "The roster is not a JSON array")]
    [TestCase("[||]", "The roster is not valid JSON")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\"]}, [|\"d@e.f\"|]]", "A user must be a JSON object")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\"]}, [|[{}, 1]|]]", "A user must be a JSON object")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\"], [|\"email\"|]: \"x\"}]", "second member 'email'")]
    [TestCase("[\r\n  {\"email\": \"a@b.c\" [|\"|]roles\": []}\r\n]", "The roster is not valid JSON: ',' or '}' is missing")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\"[|}|]]", "The roster is not valid JSON: ',' or ']' is missing")]
    [TestCase("[{\"email\": [|a|]@b.c}]", "The roster is not valid JSON")]
    [TestCase("[] [|x|]", "The roster is not valid JSON: there is text after the value")]
    [TestCase("\ufeff[[|{|]}]", "The user has no 'email'")]
    [TestCase("[[|{|]\"roles\": [\"agent\"]}]", "The user has no 'email'")]
    [TestCase("[[|{|]\"email\": null, \"roles\": [\"agent\"]}]", "The user has no 'email'")]
    [TestCase("[{\"email\": [|7|], \"roles\": [\"agent\"]}]", "'email' is 7, which is not a string")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [|\"agent\"|]}]", "'roles' of user 'a@b.c' is not a list")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [|{\"a\": 1}|]}]", "'roles' of user 'a@b.c' is not a list")]
    [TestCase("[{\"email\": \"a@b.c\", \"roles\": [\"agent\"], \"name\": [|[1]|]}]", "'name' of user 'a@b.c' is not a string")]
    [TestCase(
        "[{\"email\": \"a@b.c\", \"roles\": [\"agent\"], [|\"departmnt\"|]: \"x\"}, {\"email\": \"d@e.f\", \"roles\": [\"agent\"], \"departmnt\": 1}]",
        "did you mean 'department'?"
    )]
    [TestCase(
        "[{\"email\": \"a@b.c\", \"roles\": [\"agent\"], \"channel.voice.capacity\": 1, \"channel_voice_capacity\": [|2|]}]",
        "The user has the attribute twice, once as 'channel_voice_capacity'"
    )]
    public void Shape(string markup, string message) => Assert.That(RosterExpect.Json("FLEXSSO0710", markup), Does.Contain(message));

    [Test]
    public void Users_before_a_JSON_error_are_checked() =>
        RosterExpect.Json("FLEXSSO0710", """[{"email": "a@b.c", "roles": ["{|FLEXSSO0302:boss|}"]}, {"email": "d@e.f", [|r|]""");

    [Test]
    public void The_line_of_a_user_is_the_line_of_its_brace() =>
        Assert.That(Roster.Json(Files.Json).Users.Select(u => u.Line), Is.EqualTo(new[] { 2, 4, 5 }));

    [Test]
    public void An_empty_array_is_a_roster_without_users() => Assert.That(Roster.Json("[]").Findings, Is.Empty);

    [Test]
    public void Escapes_are_values() =>
        Assert.That(
            Roster.Describe(Roster.Json("""[{"email": "\u0061@b.c", "roles": ["\u0061gent"], "languages": ["\"x\""]}]""")),
            Is.EqualTo(new[] { "a@b.c - [Agent] - [String:\"x\"] - - - - @1" })
        );
}
