using System.Globalization;
using System.Text;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>A file that is no text in UTF-8 is one error with a remedy. EncodingTests of the task has the same for bytes.</summary>
public sealed class RosterEncodingTests
{
    private static readonly string Source = Declarations.Config("[FlexUser(\"Root@acme.example\", FlexRole.Admin)]");

    // The bytes of a workbook, and those of UTF-16, make hundreds of other mistakes.
    [Test]
    public void A_text_that_is_none_is_one_error([Values] bool isJson)
    {
        foreach (string text in new[] { "PK\u0003\u0004\u0014\0\u0006\0,;\"\n\ufffd", "e\0m\0a\0i\0l\0,\0", "[{\0" })
        {
            RosterFinding finding = RosterChecker.Check(RosterReader.Read(text, isJson), Roster.Shape).Findings.Single();
            Assert.That(text[finding.Start], Is.EqualTo('\0'));
            Assert.That(
                finding.Message,
                Is.EqualTo(
                    "The roster is a workbook or another binary file, or is UTF-16 without a byte order mark; save it as UTF-8 (in Excel: 'CSV UTF-8')"
                )
            );
        }
    }

    [Test]
    public void A_roster_that_the_compiler_cannot_read_as_text_is_an_error_with_a_remedy()
    {
        Diagnostic diagnostic = RosterCompilation.Analyze(Source, new RosterFile("a.csv", (SourceText?)null)).Single();
        Assert.That(diagnostic.Location.GetLineSpan().ToString(), Is.EqualTo("a.csv: (0,0)-(0,0)"));
        Assert.That(
            diagnostic.ToString(),
            Does.EndWith(
                "error FLEXSSO0710: The compiler cannot read the roster as text; save a workbook as CSV (in Excel: 'CSV UTF-8'), or close the program that holds the file"
            )
        );
    }

    // What the compiler does on Windows with a file that is not UTF-8; the task, which is the same everywhere, refuses the file.
    [Test]
    public void A_text_in_the_code_page_of_the_machine_is_not_UTF_8()
    {
        const string Text = "email,roles,name\na@b.c,agent,Müller\n";
        Diagnostic diagnostic = RosterCompilation.Analyze(Source, new RosterFile("a.csv", SourceText.From(Text, Encoding.Latin1))).Single();
        Assert.That(diagnostic.Location.GetLineSpan().ToString(), Is.EqualTo("a.csv: (1,13)-(1,14)"));
        Assert.That(diagnostic.GetMessage(CultureInfo.InvariantCulture), Does.StartWith("A character of the roster is lost"));
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.That(RosterCompilation.Analyze(Source, new RosterFile("a.csv", SourceText.From(Text, encoding))), Is.Empty);
        // An editor may show a file in another encoding as long as both are the same.
        string ascii = Text.Replace('ü', 'u');
        Assert.That(RosterCompilation.Analyze(Source, new RosterFile("a.csv", SourceText.From(ascii, Encoding.Latin1))), Is.Empty);
    }
}
