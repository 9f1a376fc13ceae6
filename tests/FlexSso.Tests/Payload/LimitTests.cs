using System.Globalization;
using FlexSso.Tests.Import;

namespace FlexSso.Tests.Payload;

/// <summary>
/// What Auth0 and TaskRouter take of a user, exactly: 2048 bytes of one value, as the Action sends it, and 4096 characters of a worker's
/// attributes.
/// </summary>
public sealed class LimitTests
{
    private const string Roles = "{\"flex\":{\"roles\":[\"agent\"],";

    // What becomes a value of 2048 bytes, in front of those letters x that fill it up; each of these has so many bytes.
    [TestCase("", 0)]
    [TestCase("ß", 2)]
    [TestCase("中", 3)]
    [TestCase("😀", 4)]
    [TestCase("\u202e", 3)]
    [TestCase("\"", 1)]
    [TestCase("\r\n\t", 1)]
    [TestCase("a\u0001b\u2028\uffff", 4)]
    public void A_text_has_2048_bytes_at_most_as_the_Action_sends_it(string special, int bytes)
    {
        foreach (int spare in new[] { 0, -1 })
        {
            bool fits = spare == 0;
            string text = special + new string('x', 2048 - bytes - spare);
            PlainFlex payload = new(FlexRole.Agent) { Department = text };
            string json = Roles + "\"department\":" + System.Text.Json.JsonSerializer.Serialize(text) + "}}";
            Assert.That(PlainFlex.ParseAppMetadata(json).IsValid, Is.EqualTo(fits), "parsed");
            if (fits)
                Assert.That(payload.ToFlexJson(), Is.Not.Empty);
            else
                AssertRefused(payload, "'department' has 2049 bytes as UTF-8, but Auth0 takes 2048");
        }
    }

    [TestCase(0)]
    [TestCase(1)]
    public void A_list_has_them_with_its_commas(int over)
    {
        string[] languages = [.. Enumerable.Repeat(new string('x', 127), 15), new string('x', 128 + over)];
        PlainFlex payload = new(FlexRole.Agent) { Languages = languages };
        string json = Roles + "\"languages\":[" + string.Join(',', languages.Select(l => "\"" + l + "\"")) + "]}}";

        Assert.That(
            PlainFlex.ParseAppMetadata(json).Problems.Select(p => p.ToString()),
            Is.EqualTo(
                over == 0
                    ? []
                    : new[]
                    {
                        "(1,40) $.flex.languages: 'languages' has 2049 bytes as UTF-8, but Auth0 takes 2048 for a SAML attribute and refuses the login; shorten it.",
                    }
            )
        );
        if (over == 0)
            Assert.That(payload.ToFlexJson(), Is.Not.Empty);
        else
            AssertRefused(payload, "'languages' has 2049 bytes");
    }

    [TestCase(0)]
    [TestCase(1)]
    public void A_list_of_numbers_has_2048_bytes_at_most(int over)
    {
        // 186 with eleven letters with the comma each, and a rest.
        int[] levels = [.. Enumerable.Repeat(1234567890, 186), over == 0 ? 12 : 123];
        AcmeFlex payload = new(FlexRole.Agent) { Levels = levels };
        string json = Roles + "\"levels\":[" + string.Join(',', levels.Select(l => l.ToString(CultureInfo.InvariantCulture))) + "]}}";

        Assert.That(AcmeFlex.ParseAppMetadata(json).IsValid, Is.EqualTo(over == 0));
        if (over == 0)
            Assert.That(payload.ToFlexJson(), Is.Not.Empty);
        else
            AssertRefused(payload, "'levels' has 2049 bytes");
    }

    // Two values of 2000 bytes are below Auth0's limit, and leave so many characters to the rest of the worker.
    [TestCase(0)]
    [TestCase(1)]
    public void A_worker_has_4096_characters_at_most(int over)
    {
        string frame = "{\"roles\":[\"agent\"],\"department\":\"\",\"languages\":[\"\"],\"capacity\":1}";
        string department = "\r\n" + new string('x', 2041);
        string language = new('x', 4096 - frame.Length - 2042 + over);
        PlainFlex payload = new(FlexRole.Agent) { Department = department, Languages = [language] };
        string json =
            Roles
            + $"\"department\":\"\\n{new string('x', 2041)}\",\"languages\":[\"{language}\"],\"capacity\":1,\"own\":\"{language}\"}}}}";

        Assert.That(
            PlainFlex.ParseAppMetadata(json).Problems.Select(p => p.ToString()),
            Is.EqualTo(
                over == 0
                    ? []
                    : new[]
                    {
                        "(1,9) $.flex: the attributes of this user's worker would have 4097 characters as JSON, but TaskRouter takes 4096; shorten values or leave some out.",
                    }
            )
        );
        if (over == 0)
            Assert.That(payload.ToFlexJson(), Is.Not.Empty);
        else
            AssertRefused(payload, "would have 4097 characters");
    }

    [TestCase(null, 0)]
    [TestCase(null, 1)]
    [TestCase("Ada \"L\"", 0)]
    [TestCase("Ada \"L\"", 1)]
    public void In_an_import_the_email_and_the_name_count_too(string? name, int over)
    {
        string frame =
            "{\"email\":\"ada@acme.example\",\"full_name\":"
            + System.Text.Json.JsonSerializer.Serialize(name ?? "ada@acme.example", Unescaped)
            + ",\"roles\":[\"agent\"],\"department\":\"\",\"languages\":[\"\"],\"capacity\":1}";
        PlainFlex payload = new(FlexRole.Agent)
        {
            Department = new string('x', 2000),
            Languages = [new string('x', 4096 - frame.Length - 2000 + over)],
        };
        List<string> refused = [];

        ImportFiles.Read(
            FlexBulkImport
                .Write(
                    [new FlexImportUser("ada@acme.example", payload) { Name = name }, ImportFiles.User(1)],
                    new FlexBulkImportOptions { OnRefused = e => refused.Add(e.Message) }
                )
                .Single()
        );

        Assert.That(refused, Has.Count.EqualTo(over));
        if (over > 0)
            Assert.That(refused[0], Does.Contain("'ada@acme.example'").And.Contain("4097 characters"));
    }

    private static readonly System.Text.Json.JsonSerializerOptions Unescaped = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static void AssertRefused(IFlexPayload payload, string reason)
    {
        Assert.That(() => payload.ToFlexJson(), Throws.ArgumentException.With.Message.Contains(reason));
        Assert.That(
            () => FlexBulkImport.Write([new FlexImportUser("ada@acme.example", payload)]).Count(),
            Throws.TypeOf<FlexImportException>()
        );
    }
}
