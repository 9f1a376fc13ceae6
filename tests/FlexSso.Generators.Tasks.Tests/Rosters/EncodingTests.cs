using System.Text;

namespace FlexSso.Generators.Tasks.Tests.Rosters;

/// <summary>Which bytes are a roster. RosterBuildTests of the package tests gives the same files to the compiler.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EncodingTests : IDisposable
{
    private const string Text = "email\troles\tname\nada@acme.example\tadmin\tAda Müller\n";
    private const string Lost =
        "agents.csv(2,29): error FLEXSSO0710: A character of the roster is lost, because the file is not UTF-8; save it as UTF-8 (in Excel: 'CSV UTF-8')";
    private const string Binary =
        ": error FLEXSSO0710: The roster is a workbook or another binary file, or is UTF-16 without a byte order mark; save it as UTF-8 (in Excel: 'CSV UTF-8')";

    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    // Excel's "Unicode text" is UTF-16 with tabs.
    [Test]
    public void UTF_8_with_and_without_mark_and_UTF_16_with_mark_are_read()
    {
        foreach (
            Encoding encoding in new[]
            {
                Encoding.UTF8,
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                Encoding.Unicode,
                Encoding.BigEndianUnicode,
            }
        )
        {
            Assert.That(Build([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]), Is.Empty);
            Assert.That(File.ReadAllText(_project.Artifact("Acme.Flex/users-import-001.json")), Does.Contain("\"Ada Müller\""));
        }
    }

    [Test]
    public void Any_other_encoding_is_one_error_and_no_worker_gets_a_character_that_is_lost()
    {
        Assert.That(Build(Encoding.Latin1.GetBytes(Text)), Is.EqualTo([Lost]));
        Assert.That(_project.Files, Is.Empty);
        Assert.That(Build(Encoding.Unicode.GetBytes(Text)), Is.EqualTo(["agents.csv(1,2)" + Binary]));
        Assert.That(Build(Encoding.BigEndianUnicode.GetBytes(Text)), Is.EqualTo(["agents.csv(1,1)" + Binary]));
        foreach (Encoding utf32 in new[] { Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true) })
            Assert.That(Build([.. utf32.GetPreamble(), .. utf32.GetBytes(Text)]), Is.EqualTo(["agents.csv(1,1)" + Binary]));
    }

    [Test]
    public void A_folder_is_told_as_what_it_is()
    {
        Directory.CreateDirectory(_project["agents.csv"]);
        _project.Rosters.Add(("agents.csv", "Flex", ""));
        _project.WriteFrom(Compiled.Models(Sample.Json([], Sample.Hosted)));

        Assert.That(
            _project.Complaints,
            Has.Length.EqualTo(1).And.All.Contains("FLEXSSO0710: The roster 'agents.csv' is a folder; name the files in it")
        );
    }

    [Test]
    public void A_workbook_under_the_name_of_a_text_is_one_error()
    {
        Assert.That(Build([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 0xb5, 0x55]), Is.EqualTo(["agents.csv(1,6)" + Binary]));
        Assert.That(Build([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]), Has.Length.EqualTo(1).And.All.EndsWith(Binary));
    }

    [TestCase("agents.xlsx")]
    [TestCase("agents.XLS")]
    [TestCase("agents.ods")]
    public void A_workbook_is_an_error_that_says_how_to_save_it(string name) =>
        Assert.That(
            Build(Encoding.UTF8.GetBytes(Text), name),
            Is.EqualTo([
                $"{name}(1,1): error FLEXSSO0710: The roster '{name}' is a workbook; save it as CSV (in Excel: 'CSV UTF-8'), and name that file in its FlexRoster item",
            ])
        );

    private string[] Build(byte[] bytes, string name = "agents.csv")
    {
        File.WriteAllBytes(_project[name], bytes);
        _project.Rosters.Clear();
        _project.Rosters.Add((name, "Flex", ""));
        _project.WriteFrom(Compiled.Models(Sample.Json([], Sample.Hosted)));
        return _project.Complaints;
    }
}
