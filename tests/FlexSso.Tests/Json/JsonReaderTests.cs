using System.Text;
using System.Text.Json;
using FlexSso.Json;

namespace FlexSso.Tests.Json;

/// <summary>The reader accepts exactly what System.Text.Json accepts, and reads the same tokens.</summary>
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
    public void Accepts_what_System_Text_Json_accepts(string text) => Assert.That(Read(text), Is.EqualTo(Expected(text)));

    [Test]
    public void Accepts_what_System_Text_Json_accepts_of_20000_damaged_texts()
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
    public void An_error_has_the_position_of_the_mistake(string text, int position)
    {
        JsonReader reader = new(text);
        while (reader.Read() is not (JsonToken.Error or JsonToken.End)) { }
        Assert.That((reader.Token, reader.Start), Is.EqualTo((JsonToken.Error, position)), reader.Text);
        Assert.That(reader.Read(), Is.EqualTo(JsonToken.Error), "an error stays");
    }

    [TestCase(64, true)]
    [TestCase(65, false)]
    [TestCase(100_000, false)]
    public void A_text_is_at_most_64_levels_deep(int depth, bool isTaken)
    {
        JsonReader reader = new(new string('[', depth) + new string(']', depth));
        while (reader.Read() is not (JsonToken.Error or JsonToken.End)) { }
        Assert.That(reader.Token, Is.EqualTo(isTaken ? JsonToken.End : JsonToken.Error));
    }

    [Test]
    public void Skip_moves_to_the_end_of_a_member()
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

    // The tokens as a text; null when the text is refused. The damage never makes half a surrogate pair, whose value System.Text.Json does
    // not return.
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
