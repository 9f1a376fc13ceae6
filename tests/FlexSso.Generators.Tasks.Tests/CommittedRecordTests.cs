using FlexSso.Generators.Tasks.State;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>A committed folder knows its own files, whatever obj has forgotten or never knew.</summary>
public class CommittedRecordTests
{
    private const string Record = ".App.flexsso";

    [Test]
    public void The_record_lists_the_files_and_can_be_committed()
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/saml-addon.json", "1"), ("Acme.Flex/app-metadata/a@b.c.json", "1"));

        Assert.That(
            File.ReadAllText(project.Artifact(Record)),
            Is.EqualTo(CommittedRecord.Header + "\nAcme.Flex/app-metadata/a@b.c.json\nAcme.Flex/saml-addon.json\n")
        );
    }

    [Test]
    public void A_fresh_clone_or_another_configuration_removes_what_is_no_longer_declared()
    {
        using TaskProject project = Project();
        project.Write(("Old/a.txt", "1"), ("Kept/a.txt", "1"));
        File.Delete(project.ManifestFile);

        Assert.That(project.Write(("Kept/a.txt", "1")));

        Assert.That(project.Files, Is.EqualTo([Record, "Kept/a.txt"]));
    }

    [Test]
    public void A_fresh_clone_or_another_configuration_withdraws_the_files_when_the_compiler_fails()
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/a.txt", "1"));
        File.Delete(project.ManifestFile);

        Assert.That(project.Withdraw());

        Assert.That(project.Files, Is.EqualTo([Record]));
        Assert.That(project.Lines.Single(), Does.Contain("the 1 file of 'Acme.Flex' was withdrawn"));
        project.Rewrite();
        Assert.That(project.Files, Is.EqualTo([Record, "Acme.Flex/a.txt"]));
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
        (project.Committed, project.Output) = ("", "bin/flexsso/");

        Assert.That(project.Rewrite());

        Assert.That(Directory.Exists(project["auth0"]), Is.False);
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.txt"]));
    }

    [TestCase("<<<<<<< HEAD\n")]
    [TestCase(CommittedRecord.Header + "\nAcme.Flex/a.txt\n=======\n")]
    [TestCase(CommittedRecord.Header + "\nAcme.Flex/a.txt\n../App.csproj\n")]
    [TestCase("")]
    public void A_damaged_record_removes_nothing(string text)
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/a.txt", "1"));
        File.Delete(project.ManifestFile);
        File.WriteAllText(project.Artifact(Record), text);

        project.Write(("New/a.txt", "1"));

        Assert.That(project.Files, Is.EqualTo([Record, "Acme.Flex/a.txt", "New/a.txt"]));
    }

    [Test]
    public void An_unchanged_record_keeps_its_time()
    {
        using TaskProject project = Project();
        project.Write(("Acme.Flex/a.txt", "1"));
        DateTime past = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(project.Artifact(Record), past);

        project.Write(("Acme.Flex/a.txt", "2"));

        Assert.That(File.GetLastWriteTimeUtc(project.Artifact(Record)), Is.EqualTo(past));
    }

    private static TaskProject Project() => new() { Committed = "auth0", Output = "auth0/" };
}
