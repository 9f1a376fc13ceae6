using FlexSso.Text;

namespace FlexSso.Tests;

public sealed class AsciiTests
{
    [Test]
    public void Letters_and_digits_are_those_of_the_platform()
    {
        for (char c = '\0'; c < 0x3000; c++)
        {
            Assert.That(Ascii.IsLower(c), Is.EqualTo(char.IsAsciiLetterLower(c)), $"{(int)c}");
            Assert.That(Ascii.IsUpper(c), Is.EqualTo(char.IsAsciiLetterUpper(c)), $"{(int)c}");
            Assert.That(Ascii.IsDigit(c), Is.EqualTo(char.IsAsciiDigit(c)), $"{(int)c}");
            Assert.That(Ascii.IsLetter(c), Is.EqualTo(char.IsAsciiLetter(c)), $"{(int)c}");
            Assert.That(Ascii.IsLetterOrDigit(c), Is.EqualTo(char.IsAsciiLetterOrDigit(c)), $"{(int)c}");
        }
    }
}
