using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace FlexSso.Tests.Payload;

/// <summary>Random texts, payloads and JSON.</summary>
internal static class Generate
{
    /// <summary>Any text, and often one that some escaper gets wrong.</summary>
    public static readonly Gen<string> Text = Gen.OneOf(
            Gen.String,
            Gen.String[Gen.Char['a', 'z'], 0, 40],
            Gen.OneOf("\"", "\\", "\r\n\t", "\u2028\u2029", "\u202e\u200f", "\0\u001f\u007f\u0085", "😀", "ß", "中", "\ufeff", "</script>"),
            Gen.Char['\ud7f0', '\ue010'].Array[0, 4].Select(chars => new string(chars))
        )
        .Array[0, 4]
        .Select(string.Concat)
        .Select(text => Cut(text, 120));

    /// <summary>Text that is text: without half a surrogate pair, which System.Text.Json does not give.</summary>
    public static readonly Gen<string> WholeText = Text.Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

    private static readonly Gen<string> Element = Text.Select(text => Cut(text.Replace(",", ";", StringComparison.Ordinal), 20) + "x");

    private static readonly Gen<FlexRole[]> Roles = Gen.Int[0, 9].Select(i => (FlexRole)i).Array[1, 4];

    /// <summary>Null stands for no value, and a member with an initial value then reads as that. So those have a value here.</summary>
    public static readonly Gen<AcmeFlex> Payload = Gen.Select(
        Gen.Select(Roles, Text, Text, Gen.Int, Gen.Int),
        Gen.Select(Gen.Bool, Gen.Bool.Nullable(), Element.Array[0, 4], Element.List[0, 4].Null(), Gen.Int.Array[0, 4]),
        Gen.Select(Gen.Int.List[0, 4].Null(), Gen.Bool.Array[0, 4].Null()),
        (a, b, c) =>
            new AcmeFlex(a.Item1[0], a.Item1[1..])
            {
                Department = a.Item2,
                Size = a.Item3,
                VoiceCapacity = a.Item4,
                Rank = a.Item5,
                Vip = b.Item1,
                Remote = b.Item2,
                Languages = b.Item3,
                Skills = b.Item4,
                Levels = b.Item5,
                Ids = c.Item1,
                Flags = c.Item2,
            }
    );

    /// <summary>Members that no class declares, nested some levels deep.</summary>
    public static readonly Gen<JsonObject> Members = Object(3);

    // A payload of such texts has less than Auth0 and a worker take, even if every character becomes an escape.
    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;

    private static Gen<JsonObject> Object(int depth) =>
        Gen.Select(WholeText.Select(name => "_" + name), Value(depth))
            .Array[0, 4]
            .Select(members =>
            {
                JsonObject json = [];
                foreach ((string name, string value) in members)
                    json[name] = JsonNode.Parse(value);
                return json;
            });

    private static Gen<string> Value(int depth)
    {
        Gen<string> scalar = Gen.OneOf(
            WholeText.Select(text => JsonSerializer.Serialize(text)),
            Gen.OneOf("null", "true", "false", "0", "-0.0", "1E+400", "12345678901234567890.10", "[]", "{}")
        );
        return depth == 0
            ? scalar
            : Gen.OneOf(
                scalar,
                Value(depth - 1).Array[0, 3].Select(items => "[ " + string.Join(" ,\n", items) + "]"),
                Object(depth - 1).Select(json => json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }))
            );
    }
}
