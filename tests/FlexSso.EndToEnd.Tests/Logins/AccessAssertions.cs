using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>Who got in, and who did not.</summary>
internal static class AccessAssertions
{
    /// <summary>Asserts that everything took the login, and which roles the worker has then.</summary>
    public static void SignsInAs(this LoginInput login, string worker, params string[] roles)
    {
        LoginAnswer answer = login.Run().Accepted();
        Assert.That(answer.Worker().Worker!.FriendlyName, Is.EqualTo(worker));
        Assert.That(answer.Worker().Worker!.Attributes["roles"]!.AsArray().Select(role => (string)role!), Is.EqualTo(roles));
    }

    /// <summary>
    /// Asserts that the Action refuses the login in one sentence with these words, has set no attribute, and that the sentence, which reaches the
    /// browser, holds no value of the user.
    /// </summary>
    public static void IsRefused(this LoginInput login, params string[] words)
    {
        LoginAnswer answer = login.Run();
        Assert.That(answer.Action!.Denied, Is.Not.Null, "the Action lets the user in: " + answer.Action.Text);
        Assert.Multiple(() =>
        {
            foreach (string part in words)
                Assert.That(answer.Action.Denied, Does.Contain(part));
            Assert.That(answer.Action.Denied, Does.StartWith("Twilio Flex sign-in: ").And.EndWith("."));
            Assert.That(answer.Action.Text, Does.StartWith("[[],"), "attributes that were set");
            Assert.That(answer.Response, Is.Null, "a response was issued");
            foreach (string value in ValuesOf(login.Event["user"]!).Where(value => !login.Action.Contains(value, StringComparison.Ordinal)))
                Assert.That(answer.Action.Denied, Does.Not.Contain(value), "a value of the user");
        });
    }

    // The words of the Action's own, such as the name of a role, may stand in its sentences, and so may the name of a connection.
    private static IEnumerable<string> ValuesOf(JsonNode? node) =>
        node switch
        {
            JsonObject fields => fields
                .Where(field => field.Key is not ("connection" or "provider"))
                .SelectMany(field => ValuesOf(field.Value)),
            JsonArray items => items.SelectMany(ValuesOf),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => [(string)value!],
            _ => [],
        };
}
