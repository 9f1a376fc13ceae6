namespace FlexSso.Generators.Tasks.Tests;

/// <summary>The memory between two builds: what may be deleted, and nothing besides.</summary>
public class ManifestTests
{
    private const string Header = "FlexSso.Generators artifacts, format 1\n";

    [Test]
    public void It_says_its_format_and_each_file_with_its_folder()
    {
        using TaskProject project = new();
        project.Write(("B/b.txt", ""), ("A/sub/a.txt", ""), ("A/ä.txt", ""));

        Assert.That(File.ReadAllBytes(project.ManifestFile)[0], Is.EqualTo((byte)'F'), "No byte order mark");
        Assert.That(
            File.ReadAllText(project.ManifestFile),
            Is.EqualTo(Header + "bin/flexsso/./A/sub/a.txt\nbin/flexsso/./A/ä.txt\nbin/flexsso/./B/b.txt\n")
        );
    }

    [Test]
    public void It_is_as_new_as_the_last_run_even_if_nothing_changed()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", ""));
        File.SetLastWriteTimeUtc(project.ManifestFile, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        project.Rewrite();

        Assert.That(
            File.GetLastWriteTimeUtc(project.ManifestFile),
            Is.GreaterThanOrEqualTo(File.GetLastWriteTimeUtc(project.AssemblyFile))
        );
    }

    [TestCase("")]
    [TestCase("bin/flexsso/./Old/a.txt\n", Description = "The header is missing")]
    [TestCase("FlexSso.Generators artifacts, format 2\nbin/flexsso/./Old/a.txt\n")]
    [TestCase(Header + "bin/flexsso/Old/a.txt\n")]
    [TestCase(Header + "bin/flexsso/./Old/a.txt\nbin/flexsso/./../../victim.txt\n")]
    [TestCase(Header + "bin/flexsso/./Old/a.txt\n./victim.txt\n")]
    [TestCase(Header + "bin/flexsso/./Old/a.txt\n./../victim.txt\n")]
    [TestCase(Header + "bin/flexsso/./Old/a.txt\n/./A/victim.txt\n")]
    [TestCase(Header + "bin/flexsso/./Old/a.txt\n\n")]
    [TestCase(Header + "bin/flexsso/./Old/a.txt\nbin/flexsso/./Old")]
    [TestCase("\0\0\0\0")]
    public void A_damaged_manifest_counts_as_missing_and_deletes_nothing(string manifest)
    {
        using TaskProject project = new();
        project.Write(("Old/a.txt", "1"));
        project.Folder.Write("App/victim.txt", "mine");
        File.WriteAllText(project.ManifestFile, manifest);
        File.Delete(project.RecordFile);

        Assert.That(project.Write(("New/a.txt", "1")));

        Assert.That(project.Files, Is.EqualTo(["New/a.txt", "Old/a.txt"]));
        Assert.That(File.Exists(project["victim.txt"]));
        Assert.That(
            File.ReadAllText(project.ManifestFile),
            Is.EqualTo(Header + "bin/flexsso/./New/a.txt\n"),
            "The next one is whole again"
        );
    }

    [Test]
    public void A_copy_of_the_project_does_not_touch_the_files_of_the_original()
    {
        using TaskProject project = new();
        project.Output = project["../out"]; // absolute, as ArtifactsPath makes it
        project.Write(("A/a.txt", "1"));

        using TaskProject copy = new();
        File.Copy(project.ManifestFile, copy.ManifestFile);
        copy.Output = copy["../out"];
        copy.Write(("B/b.txt", "1"));

        Assert.That(project.Folder.Files("out"), Is.EqualTo(["A/a.txt"]));
        Assert.That(copy.Folder.Files("out"), Is.EqualTo(["B/b.txt"]));
    }

    [Test]
    public void Paths_are_taken_from_the_project_and_not_from_the_current_directory()
    {
        using TaskProject project = new();
        Assert.That(project["bin"], Does.Not.StartWith(Environment.CurrentDirectory));
        project.Write(("A/a.txt", "1"));
        Assert.That(project.Files, Is.EqualTo(["A/a.txt"]));
        Assert.That(Directory.Exists("bin/flexsso") || Directory.Exists("obj"), Is.False);
    }
}
