using System.Globalization;
using System.Text;
using CsCheck;
using FlexSso.Json;
using FlexSso.Tests.Payload;

namespace FlexSso.Tests.Json;

/// <summary>The writer of bytes and the writer of text agree byte for byte.</summary>
public sealed class Utf8JsonBufferTests
{
    [Test]
    public void A_text_comes_out_as_JsonText_writes_it() =>
        Generate.Text.Sample(text =>
        {
            StringBuilder expected = new();
            JsonText.AppendString(expected, text);
            Assert.That(Written(json => json.String(text)), Is.EqualTo(expected.ToString()));
        });

    // Each length meets another mix of the ways that characters are copied in, and a special one may stand anywhere in it.
    [Test]
    public void A_special_character_anywhere_in_a_text_of_any_length()
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
    public void A_number_comes_out_in_its_digits()
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
