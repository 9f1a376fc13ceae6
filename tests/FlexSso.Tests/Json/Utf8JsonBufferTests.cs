using System.Globalization;
using System.Text;
using CsCheck;
using FlexSso.Json;
using FlexSso.Tests.Payload;

namespace FlexSso.Tests.Json;

/// <summary>Bytes and text come out the same.</summary>
public sealed class Utf8JsonBufferTests
{
    [Test]
    public void A_string_is_escaped_as_by_JsonText() =>
        Generate.Text.Sample(text =>
        {
            StringBuilder expected = new();
            JsonText.AppendString(expected, text);
            Assert.That(Written(json => json.String(text)), Is.EqualTo(expected.ToString()));
        });

    // A run of plain characters may have any length, and end in any special character.
    [Test]
    public void A_special_character_may_be_anywhere_in_a_string()
    {
        foreach (char special in "\"\\\n\0\u007fß中\ud800~ ")
        {
            for (int length = 1; length < 50; length++)
            {
                for (int at = 0; at < length; at++)
                {
                    string text = new string('a', at) + special + new string('z', length - at - 1);
                    StringBuilder expected = new();
                    JsonText.AppendString(expected, text);
                    if (Written(json => json.String(text)) != expected.ToString())
                        Assert.Fail($"U+{(int)special:x4} at {at} of {length}");
                }
            }
        }
    }

    [Test]
    public void A_number_is_written_in_decimal_digits()
    {
        foreach (int number in new[] { 0, 9, 10, 99, 100, 999_999_999, 1_000_000_000, int.MaxValue, -1, int.MinValue })
            Assert.That(Written(json => json.Number(number)), Is.EqualTo(number.ToString(CultureInfo.InvariantCulture)));
        Gen.Int.Sample(number => Written(json => json.Number(number)) == number.ToString(CultureInfo.InvariantCulture));
    }

    [Test]
    public void Growing_keeps_what_was_written()
    {
        string text = new('ß', 1000);
        string written = Written(json =>
        {
            for (int i = 0; i < 100; i++)
                json.String(text);
        });

        Assert.That(written, Is.EqualTo(string.Concat(Enumerable.Repeat('"' + text + '"', 100))));
    }

    private static string Written(Action<Utf8JsonBuffer> write)
    {
        Utf8JsonBuffer json = new(16);
        write(json);
        string text = json.ToString();
        json.Release();
        return text;
    }
}
