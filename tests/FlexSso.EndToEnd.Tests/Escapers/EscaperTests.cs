using System.Text;
using CsCheck;
using FlexSso.EndToEnd.Tests.Peers;
using FlexSso.EndToEnd.Tests.Terraform;
using FlexSso.Generators.Tasks.Uploads.DeployCli;
using FlexSso.Generators.Tasks.Uploads.Http;
using FlexSso.Generators.Tasks.Uploads.Terraform;
using FlexSso.Json;

namespace FlexSso.EndToEnd.Tests.Escapers;

/// <summary>Any text comes back from the file that it is written into, read by the parser of the tool that the file is for.</summary>
public sealed class EscaperTests
{
    private static readonly string[] Hard =
    [
        "",
        " ",
        "\"'\\",
        "\\u0041",
        "a\r\nb\tc\n",
        "\0\u0001\u001b\u007f\u0080\u0085\u009f\u00a0",
        "\u2028\u2029\ufeff\ufffe\uffff",
        "\U0001F600\U0010FFFF",
        "e\u0301",
        "${a}",
        "%{if a}",
        "$${a}",
        "$$${a}$",
        "%%{a}",
        "$%{a}${",
        "{{x}}",
        "{{{x}}}",
        "{{{{x}}",
        "{{$processEnv PATH}}",
        "}}{{",
        "### DELETE https://acme.us.auth0.com",
        "\n### x\nDELETE {{api}}/clients\n",
        "\n< ./users.json\n@x = 1\n# c\n// c",
        "#{x} $x {%x%} \\{{x}} $shared x",
        "##x##",
        "@@x@@",
        "\\##x##\\###@@@\\@@x@@",
    ];

    // Every char of UTF-16 is as likely as the marks that mean something.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char["#@\\x"].Array[0, 12].Select(c => new string(c)),
        Gen.Char["\"\\'{}$%#:-<@/ \n\r\t\u007f\u0085\u2028\ufeffxa0"].Array[0, 24].Select(c => new string(c)),
        Gen.String,
        Gen.Int[1, 0x10FFFF].Array[0, 12].Select(ToText),
        Gen.Char.Array[0, 12].Select(c => new string(c))
    );

    // A JavaScript string that JSON's escaper has written is one of JSON.
    [Test]
    public void No_text_holds_a_keyword_of_the_Deploy_CLI_and_any_comes_back_from_its_files()
    {
        string[] texts = Texts();
        string[] json = [.. texts.Select(text => KeywordMarks.Break(Json(text)))];
        Assert.That(json, Has.None.Contains("##").And.None.Contains("@@"));
        Assert.That(json.Select(JsonCopy.Indented), Is.EqualTo(texts.Select(Json)));
    }

    [Test]
    public void Any_text_comes_back_from_HCL_and_is_no_template()
    {
        string[] texts = Texts();
        string hcl = "a = [\n" + string.Concat(texts.Select(text => "  " + HclText.Quoted(text) + ",\n")) + "]\n";
        HclFile file = NodeProcess.Shared.Call<HclFile[]>("readHcl", new { texts = new[] { hcl } }).Single();
        Assert.That(
            file.Json.GetProperty("a").EnumerateArray().Select(value => HclFile.Literal(value.GetString()!)),
            Is.EqualTo(texts.Select(text => Composed(Whole(text))))
        );
        Assert.That(file.Formatted, Is.EqualTo(hcl));
    }

    [Test]
    public void Any_text_is_sent_as_it_is_from_a_http_file()
    {
        string[] texts = Texts();
        string[] bodies = [.. texts.Select(text => HttpBody.Of(Json(text)))];
        string file =
            "@x = replaced\n@api = https://acme.us.auth0.com/api/v2\n"
            + string.Concat(
                bodies.Select((body, i) => $"\n### {i}\nPATCH {{{{api}}}}/users/{{{{x}}}}\nContent-Type: application/json\n\n{body}\n")
            );
        HttpRequest[] requests = NodeProcess.Shared.Call<HttpRequest[]>("readHttp", new { text = file });
        Assert.That(requests.Select(request => request.Body), Is.EqualTo(bodies));
        Assert.That(requests.Select(request => request.Url), Is.All.EqualTo("https://acme.us.auth0.com/api/v2/users/replaced"));
        Assert.That(requests.Select(request => JsonCopy.Indented(request.Body)), Is.EqualTo(texts.Select(Json)), "the same JSON");
    }

    private static string[] Texts() => [.. Hard, .. Text.Array[2000].Single()];

    // A text as a key and as a value, on its own and in a list.
    private static string Json(string text) =>
        new JsonWriter()
            .BeginObject()
            .Name(text)
            .BeginArray()
            .String(text)
            .BeginObject()
            .Name("a")
            .String(text)
            .EndObject()
            .EndArray()
            .EndObject()
            .ToString();

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // .NET normalizes no text with a noncharacter.
    private static string Composed(string text) =>
        string.Join('\ufffe', text.Split('\ufffe').Select(part => part.Normalize(NormalizationForm.FormC)));

    private static string ToText(int[] points) =>
        string.Concat(points.Select(point => point is >= 0xD800 and <= 0xDFFF ? "x" : char.ConvertFromUtf32(point)));

    private sealed record HttpRequest(string Url, string Body);
}
