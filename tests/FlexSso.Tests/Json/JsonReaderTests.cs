using System.Text;
using System.Text.Json;
using FlexSso.Json;

namespace FlexSso.Tests.Json;

/// <summary>The reader takes exactly what System.Text.Json takes, and reads the same from it.</summary>
public class JsonReaderTests
{
    private static readonly string[] Seeds =
    [
        """{"flex":{"roles":["agent","wfo.team_leader"],"n":-12.5e+3,"b":[true,false,null],"t":"a\"\\\/\b\f\n\r\té 中 \u00e9\u4E2d"}}""",
        "[[],{},\"\",0,-0,0.5,1E9]",
        "  \r\n\t \"x\" ",
        "[01]",
        "{\"a\":1,}",
        "[1,]",
        "[,1]",
        "{\"a\" 1}",
        "{a:1}",
        "tru",
        "1 2",
        "",
        "-",
        "1.",
        "1e",
        "\"\n\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u 123\"",
        "[1}",
        "{\"a\":1]",
        "nullx",
        "'a'",
        "// c",
    ];

    [TestCaseSource(nameof(Seeds))]
    public void Takes_what_System_Text_Json_takes(string text) => Assert.That(Read(text), Is.EqualTo(Expected(text)));

    [Test]
    public void Takes_what_System_Text_Json_takes_of_20000_damaged_texts()
    {
        Random random = new(20261124);
        const string alphabet = "{}[],:\"\\/ubn0123456789.eE+-truefalsn \n\té";
        int accepted = 0;
        for (int i = 0; i < 20_000; i++)
        {
            StringBuilder text = new(Seeds[random.Next(2)]);
            for (int edits = random.Next(4); edits >= 0; edits--)
            {
                int at = random.Next(text.Length);
                if (random.Next(3) == 0)
                    text.Remove(at, 1);
                else
                    text.Insert(at, alphabet[random.Next(alphabet.Length)]);
            }
            string? expected = Expected(text.ToString());
            accepted += expected is null ? 0 : 1;
            Assert.That(Read(text.ToString()), Is.EqualTo(expected), text.ToString());
        }
        Assert.That(accepted, Is.GreaterThan(1000), "the damage must leave enough texts valid");
    }

    [TestCase("{\"a\": \u00a71}", 6, TestName = "a wrong character")]
    [TestCase("[1 2]", 3, TestName = "a missing comma")]
    [TestCase("[\"a", 1, TestName = "an open string")]
    [TestCase("[\"a\\q\"]", 3, TestName = "a wrong escape")]
    [TestCase("{\"a\":", 5, TestName = "an end where a value belongs")]
    public void An_error_stands_where_the_text_is_wrong(string text, int position)
    {
        JsonReader reader = new(text);
        while (reader.Read() is not (JsonToken.Error or JsonToken.End)) { }
        Assert.That((reader.Token, reader.Start), Is.EqualTo((JsonToken.Error, position)), reader.Text);
        Assert.That(reader.Read(), Is.EqualTo(JsonToken.Error), "an error stays");
    }

    [TestCase(64, true)]
    [TestCase(65, false)]
    [TestCase(100_000, false)]
    public void Depth_has_an_end(int depth, bool isTaken)
    {
        JsonReader reader = new(new string('[', depth) + new string(']', depth));
        while (reader.Read() is not (JsonToken.Error or JsonToken.End)) { }
        Assert.That(reader.Token, Is.EqualTo(isTaken ? JsonToken.End : JsonToken.Error));
    }

    [Test]
    public void Skipping_a_member_leaves_its_text_and_goes_on_behind_it()
    {
        JsonReader reader = new("""{"a": {"x": [1, {"y": "}"}]}, "b": 5 , "c": []}""");
        Assert.That(reader.Read(), Is.EqualTo(JsonToken.BeginObject));
        List<string> members = [];
        while (reader.Read() == JsonToken.Name)
        {
            string name = reader.Text;
            reader.Read();
            int start = reader.Start;
            reader.Skip();
            members.Add(name + "=" + reader.RawFrom(start));
        }
        Assert.That(members, Is.EqualTo(new[] { """a={"x": [1, {"y": "}"}]}""", "b=5", "c=[]" }));
        Assert.That((reader.Token, reader.Read()), Is.EqualTo((JsonToken.EndObject, JsonToken.End)));
    }

    // (Nothing here can become half a surrogate pair: System.Text.Json does not give the value of such a string.)
    // The tokens as a text; null when the text is refused.
    private static string? Read(string text)
    {
        JsonReader reader = new(text);
        StringBuilder tokens = new();
        while (reader.Read() != JsonToken.End)
        {
            if (reader.Token == JsonToken.Error)
                return null;
            tokens.Append(reader.Token);
            if (reader.Token is JsonToken.Name or JsonToken.String or JsonToken.Number)
                tokens.Append('<').Append(reader.Text).Append('>');
        }
        return tokens.ToString();
    }

    private static string? Expected(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            StringBuilder tokens = new();
            Append(document.RootElement, tokens);
            return tokens.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Append(JsonElement element, StringBuilder tokens)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                tokens.Append("BeginObject");
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    tokens.Append("Name<").Append(member.Name).Append('>');
                    Append(member.Value, tokens);
                }
                tokens.Append("EndObject");
                break;
            case JsonValueKind.Array:
                tokens.Append("BeginArray");
                foreach (JsonElement item in element.EnumerateArray())
                    Append(item, tokens);
                tokens.Append("EndArray");
                break;
            case JsonValueKind.String:
                tokens.Append("String<").Append(element.GetString()).Append('>');
                break;
            case JsonValueKind.Number:
                tokens.Append("Number<").Append(element.GetRawText()).Append('>');
                break;
            default:
                tokens.Append(element.ValueKind);
                break;
        }
    }
}
