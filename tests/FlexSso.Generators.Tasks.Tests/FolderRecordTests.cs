using FlexSso.Generators.Tasks.State;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>An output folder knows its own files, whatever obj has forgotten or never knew.</summary>
public class FolderRecordTests
{
    [Test]
    public void The_record_lists_the_files_and_can_be_committed()
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/saml-addon.json", "1"), ("Acme.Flex/app-metadata/a@b.c.json", "1"));

        Assert.That(
            File.ReadAllText(project.RecordFile),
            Does.Match(
                $"^{FolderRecord.Header}\nproject: \\.\\./App\\.csproj\nAcme\\.Flex/app-metadata/a@b\\.c\\.json\t[0-9a-f]{{16}}\nAcme\\.Flex/saml-addon\\.json\t[0-9a-f]{{16}}\n$"
            )
        );
    }

    [Test]
    public void A_fresh_clone_or_another_configuration_removes_what_is_no_longer_declared()
    {
        using TaskProject project = Project();
        project.Write(("Old/a.txt", "1"), ("Kept/a.txt", "1"));
        File.Delete(project.ManifestFile);

        Assert.That(project.Write(("Kept/a.txt", "1")));

        Assert.That(project.Files, Is.EqualTo(["Kept/a.txt"]));
    }

    [Test]
    public void The_last_file_takes_the_record_and_the_folder_along()
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/a.txt", "1"));

        project.Write();

        Assert.That(Directory.Exists(project["auth0"]), Is.False);
    }

    [Test]
    public void Moving_elsewhere_takes_the_record_along()
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/a.txt", "1"));
        (project.IsCommitted, project.Output) = (false, "bin/flexsso/");

        Assert.That(project.Rewrite());

        Assert.That(Directory.Exists(project["auth0"]), Is.False);
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.txt"]));
    }

    [TestCase("<<<<<<< HEAD\n")]
    [TestCase(FolderRecord.Header + "\nAcme.Flex/a.txt\n======\\\n")]
    [TestCase(FolderRecord.Header + "\nAcme.Flex/a.txt\n../App.csproj\n")]
    [TestCase(FolderRecord.Header + "\nproject: ../App.csproj\n../App.csproj\n")]
    [TestCase("")]
    public void A_damaged_record_removes_nothing(string text)
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/a.txt", "1"));
        File.Delete(project.ManifestFile);
        File.WriteAllText(project.RecordFile, text);

        project.Write(("New/a.txt", "1"));

        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.txt", "New/a.txt"]));
    }

    [Test]
    public void The_record_of_an_earlier_version_names_no_project_and_still_counts()
    {
        using TaskProject project = Project();
        project.Write(("Old/a.txt", "1"), ("Kept/a.txt", "1"));
        File.Delete(project.ManifestFile);
        File.WriteAllText(project.RecordFile, FolderRecord.Header + "\nKept/a.txt\nOld/a.txt\n");

        Assert.That(project.Write(("Kept/a.txt", "1")));

        Assert.That(project.Files, Is.EqualTo(["Kept/a.txt"]));
    }

    [Test]
    public void An_unchanged_record_keeps_its_time()
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/a.txt", "1"));
        DateTime past = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(project.RecordFile, past);

        project.Write(("Acme.Flex/a.txt", "1"));

        Assert.That(File.GetLastWriteTimeUtc(project.RecordFile), Is.EqualTo(past));
    }

    private static TaskProject Project() => new() { IsCommitted = true, Output = "auth0/" };
}
