namespace FlexSso.Generators.Tasks.Tests;

/// <summary>The files that are written or left alone, and the messages about them.</summary>
public class WritingTests
{
    private static readonly DateTime LongAgo = new(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc);

    [Test]
    public void Only_what_differs_is_written_and_one_line_tells_all()
    {
        using TaskProject project = new();
        project.Write(("Acme.Flex/a.txt", "1"), ("Acme.Flex/b.txt", "1"), ("Acme.Flex/c.txt", "1"), ("Acme.Flex/d.txt", "1"));
        Assert.That(project.Lines, Is.EqualTo(["FlexSso: Acme.Flex -> bin/flexsso/Acme.Flex/ (4 files: 4 new)"]));
        foreach (string file in Directory.GetFiles(project.Artifact("Acme.Flex")))
        {
            File.SetLastWriteTimeUtc(file, LongAgo);
        }

        // The texts have the same length, so that a comparison of lengths would not notice the change.
        project.Write(("Acme.Flex/a.txt", "1"), ("Acme.Flex/b.txt", "2"), ("Acme.Flex/c.txt", "1"), ("Acme.Flex/e.txt", "1"));

        Assert.That(
            project.Lines,
            Is.EqualTo(["FlexSso: Acme.Flex -> bin/flexsso/Acme.Flex/ (4 files: 1 new, 1 changed, 2 unchanged, 1 removed)"])
        );
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.txt", "Acme.Flex/b.txt", "Acme.Flex/c.txt", "Acme.Flex/e.txt"]));
        Assert.That(File.GetLastWriteTimeUtc(project.Artifact("Acme.Flex/a.txt")), Is.EqualTo(LongAgo));
        Assert.That(File.GetLastWriteTimeUtc(project.Artifact("Acme.Flex/c.txt")), Is.EqualTo(LongAgo));
        Assert.That(File.GetLastWriteTimeUtc(project.Artifact("Acme.Flex/b.txt")), Is.GreaterThan(LongAgo));
        Assert.That(File.ReadAllText(project.Artifact("Acme.Flex/b.txt")), Is.EqualTo("2"));
    }

    [TestCase("1234", "12345")]
    [TestCase("12345", "1234")]
    [TestCase("", "1")]
    [TestCase("1", "")]
    public void A_file_that_is_longer_or_shorter_differs(string before, string after)
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", before));
        project.Write(("A/a.txt", after));

        Assert.That(File.ReadAllText(project.Artifact("A/a.txt")), Is.EqualTo(after));
        Assert.That(project.Lines, Is.EqualTo(["FlexSso: A -> bin/flexsso/A/ (1 file: 1 changed)"]));
    }

    [Test]
    public void A_difference_far_into_a_large_file_is_found()
    {
        using TaskProject project = new();
        string text = new('x', 300_000);
        project.Write(("A/a.txt", text));
        project.Write(("A/a.txt", text[..^1] + "y"));
        Assert.That(project.Lines, Is.EqualTo(["FlexSso: A -> bin/flexsso/A/ (1 file: 1 changed)"]));

        project.Write(("A/a.txt", text[..^1] + "y"));
        Assert.That(project.Lines, Is.EqualTo(["FlexSso: A -> bin/flexsso/A/ (1 file: 1 unchanged)"]));
    }

    [Test]
    public void Each_config_has_a_line_in_the_order_of_the_names()
    {
        using TaskProject project = new();
        project.Write(("b/1", ""), ("a/1", ""), ("B/1x", ""), ("a/2/3", ""), ("Z/1", ""));

        Assert.That(
            project.Lines,
            Is.EqualTo([
                "FlexSso: B -> bin/flexsso/B/ (1 file: 1 new)",
                "FlexSso: Z -> bin/flexsso/Z/ (1 file: 1 new)",
                "FlexSso: a -> bin/flexsso/a/ (2 files: 2 new)",
                "FlexSso: b -> bin/flexsso/b/ (1 file: 1 new)",
            ])
        );
    }

    [Test]
    public void Files_that_are_no_longer_wanted_are_removed_with_their_folders()
    {
        using TaskProject project = new();
        project.Write(("Acme.Old/a.txt", ""), ("Acme.Old/users/deep/b.txt", ""), ("Acme.Stays/users/a.txt", ""), ("Acme.Stays/x.txt", ""));
        project.Write(("Acme.New/a.txt", ""), ("Acme.Stays/x.txt", ""));

        Assert.That(project.Files, Is.EqualTo(["Acme.New/a.txt", "Acme.Stays/x.txt"]));
        Assert.That(Directory.Exists(project.Artifact("Acme.Old")), Is.False);
        Assert.That(Directory.Exists(project.Artifact("Acme.Stays/users")), Is.False);
        Assert.That(
            project.Lines,
            Is.EqualTo([
                "FlexSso: Acme.New -> bin/flexsso/Acme.New/ (1 file: 1 new)",
                "FlexSso: Acme.Old is no longer written to bin/flexsso/Acme.Old/; its 2 files there were removed",
                "FlexSso: Acme.Stays -> bin/flexsso/Acme.Stays/ (1 file: 1 unchanged, 1 removed)",
            ])
        );
    }

    [Test]
    public void When_the_last_config_is_gone_so_is_the_output_folder_but_nothing_above_it()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", ""));
        project.Write();

        Assert.That(Directory.Exists(project["bin/flexsso"]), Is.False);
        Assert.That(Directory.Exists(project["bin"]));
        Assert.That(project.Lines, Is.EqualTo(["FlexSso: A is no longer written to bin/flexsso/A/; its 1 file there was removed"]));
    }

    [Test]
    public void Files_of_others_stay_and_keep_their_folder()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", ""), ("B/b.txt", ""));
        project.Folder.Write("App/bin/flexsso/A/notes.txt", "mine");
        project.Write(("B/b.txt", ""));

        Assert.That(project.Files, Is.EqualTo(["A/notes.txt", "B/b.txt"]));
    }

    [Test]
    public void A_file_that_is_gone_already_is_not_said_to_be_removed()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", ""), ("B/b.txt", ""));
        Directory.Delete(project["bin"], recursive: true);
        project.Write(("B/b.txt", ""));

        Assert.That(project.Lines, Is.EqualTo(["FlexSso: B -> bin/flexsso/B/ (1 file: 1 new)"]));
    }

    [Test]
    public void A_config_renamed_in_case_only_is_there_under_its_new_name()
    {
        using TaskProject project = new();
        project.Write(("AcmeFlex/a.txt", "1"));
        project.Write(("Acmeflex/a.txt", "1"));

        Assert.That(File.ReadAllText(project.Artifact("Acmeflex/a.txt")), Is.EqualTo("1"));
        Assert.That(project.Files, Has.Length.EqualTo(1));
    }

    [Test]
    public void Another_output_folder_takes_the_files_along()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"), ("B/b.txt", "1"));
        project.Output = "../deploy/sso";
        project.Write(("A/a.txt", "1"));

        Assert.That(project.Folder.Files("App/bin"), Is.Empty);
        Assert.That(project.Folder.Files("deploy/sso"), Is.EqualTo(["A/a.txt"]));
        string deploy = project.Folder["deploy/sso"].Replace('\\', '/');
        Assert.That(
            project.Lines,
            Is.EqualTo([
                "FlexSso: A -> " + deploy + "/A/ (1 file: 1 new)",
                "FlexSso: A is no longer written to bin/flexsso/A/; its 1 file there was removed",
                "FlexSso: B is no longer written to bin/flexsso/B/; its 1 file there was removed",
            ])
        );
    }

    [TestCase("bin/flexsso", "bin/flexsso/A/")]
    [TestCase("bin\\flexsso\\", "bin/flexsso/A/")]
    [TestCase("./bin/../bin/flexsso/", "bin/flexsso/A/")]
    [TestCase(" deploy ", "deploy/A/")]
    [TestCase(".", "A/")]
    [TestCase("..deploy", "..deploy/A/")]
    [TestCase("Ausgabe für Flex/ä", "Ausgabe für Flex/ä/A/")]
    public void An_output_folder_below_the_project_is_named_from_there(string output, string shown)
    {
        using TaskProject project = new("Mein Prøjekt") { Output = output };
        project.Write(("A/a.txt", "1"));

        Assert.That(project.Lines, Is.EqualTo(["FlexSso: A -> " + shown + " (1 file: 1 new)"]));
        Assert.That(File.Exists(project[shown + "a.txt"]));
    }

    [Test]
    public void An_absolute_output_folder_is_taken_as_it_is()
    {
        using TaskProject project = new();
        project.Output = project.Folder["else where"];
        project.Write(("A/a.txt", "1"));

        Assert.That(project.Folder.Files("else where"), Is.EqualTo(["A/a.txt"]));
        Assert.That(project.Lines, Is.EqualTo(["FlexSso: A -> " + project.Output.Replace('\\', '/') + "/A/ (1 file: 1 new)"]));
    }

    [Test]
    public void A_name_may_be_as_long_as_names_get()
    {
        // 255 is the limit of common file systems. The temporary file must not have a longer name.
        string path = "A/" + new string('n', 255);
        using TaskProject project = new();
        Assert.That(project.Write((path, "1")));
        Assert.That(project.Write((path, "2")));
        Assert.That(project.Files, Is.EqualTo([path]));
    }

    [Test]
    public void Nothing_is_left_beside_the_files()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"));
        project.Write(("A/a.txt", "2"));

        Assert.That(project.Files, Is.EqualTo(["A/a.txt"]));
        Assert.That(
            Directory.GetFiles(project["obj"]).Select(Path.GetFileName),
            Is.EquivalentTo(["App.dll", "App.csproj.FlexSso.manifest"])
        );
    }
}
