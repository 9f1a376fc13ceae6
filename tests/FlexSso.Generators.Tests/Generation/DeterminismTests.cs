using System.Globalization;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Generation;

public sealed class DeterminismTests
{
    private static readonly string Source = Declarations.Config(
        """[FlexUser("INGRID@acme.example", FlexRole.Admin)]""",
        """[FlexAttribute("channel.voice.capacity")] public int VoiceCapacity { get; set; } = -1;"""
    );

    // Turkish has another lower-case I, Finnish another minus sign, Arabic other digits.
    [TestCase("tr-TR")]
    [TestCase("fi-FI")]
    [TestCase("ar-SA")]
    public void The_output_is_the_same_in_every_culture(string culture)
    {
        string expected = Text();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.That(Text(), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void The_output_has_line_feeds_only_even_from_a_source_with_carriage_returns()
    {
        string text = GeneratorRun.On(Source.Replace("\n", "\r\n", StringComparison.Ordinal)).Files.Single().SourceText.ToString();

        Assert.That(text, Does.Not.Contain('\r'));
        Assert.That(text, Is.EqualTo(Text()));
    }

    private static string Text() => GeneratorRun.On(Source).Files.Single().SourceText.ToString();
}
