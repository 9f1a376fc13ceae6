namespace FlexSso.Generators.Tasks.Tests.Existing;

/// <summary>Users and their app_metadata as teams keep them in files.</summary>
public sealed class UserTests
{
    [TestCase("""{ "flex": { "roles": ["agent"] } }""")]
    [TestCase("""{ "flex": { "roles": ["supervisor", "wfo.full_access"] }, "crm": { "roles": "admin" } }""")]
    [TestCase("""{ "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["admin"] } } }""")]
    [TestCase("""{ "user_id": "auth0|1", "email": "ada@acme.example" }""")]
    [TestCase(
        """[{ "email": "a@acme.example", "app_metadata": { "flex": { "roles": ["admin"] } } }, { "email": "b@acme.example", "app_metadata": { "roles": ["editor"] } }]"""
    )]
    [TestCase(
        """{ "start": 0, "total": 1, "users": [{ "email": "a@acme.example", "app_metadata": { "flex": { "roles": ["agent"] } } }] }"""
    )]
    public void Right_ones_get_no_word(string json) => Assert.That(Found.Messages("users.json", json), Is.Empty);

    [TestCase("""{ "flex": {} }""", "FLEXSSO0707(1,11)")]
    [TestCase("""{ "flex": { "role": ["agent"] } }""", "FLEXSSO0707(1,13)")]
    [TestCase("""{ "flex": { "roles": "agent" } }""", "FLEXSSO0707(1,22)")]
    [TestCase("""{ "flex": { "roles": [] } }""", "FLEXSSO0707(1,22)")]
    [TestCase("""{ "flex": { "roles": ["agent", 7] } }""", "FLEXSSO0707(1,32)")]
    [TestCase("""{ "flex": "agent" }""", "FLEXSSO0707(1,11)")]
    [TestCase("""{ "flex": { "roles": ["administrator"] } }""", "FLEXSSO0302(1,23)")]
    [TestCase("""{ "flex": { "roles": ["agent", "agent"] } }""", "FLEXSSO0303(1,32)")]
    [TestCase("""{ "roles": ["agent"] }""", "FLEXSSO0707(1,3)")]
    [TestCase("""{ "email": "ada@acme.example", "flex": { "roles": ["agent"] } }""", "FLEXSSO0707(1,32)")]
    [TestCase("""{ "email": "ada", "app_metadata": { "flex": { "roles": ["agent"] } } }""", "FLEXSSO0307(1,12)")]
    [TestCase(
        """[{ "email": "ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"] } } }, { "email": "Ada@acme.example", "app_metadata": { "flex": { "roles": ["agent"] } } }]""",
        "FLEXSSO0304(1,98)"
    )]
    [TestCase("""[1]""", "FLEXSSO0707(1,2)")]
    public void Wrong_ones_are_told_at_their_place(string json, params string[] expected) =>
        Assert.That(Found.In("users.json", json), Is.EqualTo(expected), () => string.Join('\n', Found.Messages("users.json", json)));
}
