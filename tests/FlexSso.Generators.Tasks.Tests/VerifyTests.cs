using FlexSso.Generators.Tasks.State;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>FlexSsoVerify: a pipeline learns whether the committed files are those that the code gives, and changes none.</summary>
public class VerifyTests
{
    private static readonly (string, string)[] Artifacts =
    [
        ("Acme.Flex/saml-addon.json", "{\n  \"a\": 1\n}\n"),
        ("Acme.Flex/post-login-action.js", "one\ntwo\nthree\n"),
        ("Acme.Flex/app-metadata/ada@acme.example.json", "{}"),
        ("Acme.Flex/app-metadata/bob@acme.example.json", "{}"),
    ];

    [TestCase("\n")]
    [TestCase("\r\n", Description = "As Windows' git checks them out")]
    public void What_was_committed_is_right_with_either_line_end(string lineEnd)
    {
        using TaskProject project = Committed();
        foreach (string file in Directory.GetFiles(project["auth0"], "*", SearchOption.AllDirectories))
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.That(project.Verify(), string.Join('\n', project.Complaints));
        Assert.That(project.Rewrite());
        Assert.That(project.Lines, Is.EqualTo(["FlexSso: Acme.Flex -> auth0/Acme.Flex/ (4 files: 4 unchanged)"]));
    }

    [Test]
    public void Each_file_that_would_change_is_an_error_and_stays()
    {
        using TaskProject project = Committed();
        File.WriteAllText(project.Artifact("Acme.Flex/post-login-action.js"), "one\r\nby hand\r\nthree\r\n");
        File.Delete(project.Artifact("Acme.Flex/saml-addon.json"));

        Assert.That(project.Verify(), Is.False);

        Assert.That(
            project.Complaints,
            Is.EqualTo([
                $"saml-addon.json(0,0): error FLEXSSO0701: The file '{project.Artifact("Acme.Flex/saml-addon.json")}' is missing; build without FlexSsoVerify, look at what changes, and commit it",
                $"post-login-action.js(0,0): error FLEXSSO0701: The file '{project.Artifact("Acme.Flex/post-login-action.js")}' differs from what the code gives, first in line 2; build without FlexSsoVerify, look at what changes, and commit it",
            ])
        );
        Assert.That(File.Exists(project.Artifact("Acme.Flex/saml-addon.json")), Is.False);
        Assert.That(project.Lines, Is.Empty);
    }

    [Test]
    public void Users_are_counted_and_never_named()
    {
        using TaskProject project = Committed();
        File.WriteAllText(project.Artifact("Acme.Flex/app-metadata/ada@acme.example.json"), "by hand");
        File.Delete(project.Artifact("Acme.Flex/app-metadata/bob@acme.example.json"));

        Assert.That(project.Verify(), Is.False);

        string folder = project.Artifact("Acme.Flex/app-metadata");
        Assert.That(
            project.Complaints,
            Is.EqualTo([
                $"app-metadata(0,0): error FLEXSSO0701: 2 files in '{folder}' differ from what the code gives; build without FlexSsoVerify, look at what changes, and commit it",
            ])
        );
    }

    [Test]
    public void A_file_that_belongs_to_no_configuration_any_more_is_an_error()
    {
        using TaskProject project = Committed();
        File.Delete(project.ManifestFile); // a fresh clone
        File.WriteAllBytes(project.AssemblyFile, Compiled.Artifacts(Artifacts[1..]));

        Assert.That(project.Verify(), Is.False);

        Assert.That(project.Complaints.Single(), Does.Contain("saml-addon.json' belongs to no configuration any more; "));
        Assert.That(project.Files, Has.Length.EqualTo(4));
    }

    [Test]
    public void A_record_that_was_not_committed_is_an_error()
    {
        using TaskProject project = Committed();
        File.Delete(project.RecordFile);

        Assert.That(project.Verify(), Is.False);

        Assert.That(project.Complaints.Single(), Does.Contain("FLEXSSO0701: The list of files in "));
        Assert.That(File.Exists(project.RecordFile), Is.False);
    }

    [Test]
    public void A_project_without_a_configuration_has_nothing_to_verify()
    {
        using TaskProject project = new() { Output = "auth0/", IsCommitted = true };
        Assert.That(project.Write());
        Assert.That(project.Verify(), string.Join('\n', project.Complaints));
    }

    [Test]
    public void The_record_of_a_project_that_is_gone_is_an_error()
    {
        using TaskProject project = Committed();
        File.WriteAllText(project.Artifact(".Old.flexsso"), FolderRecord.Header + "\nproject: ../Old.csproj\nAcme.Old/a.txt\n");

        Assert.That(project.Verify(), Is.False);

        Assert.That(project.Complaints.Single(), Does.Contain("FLEXSSO0701: The project of the record "));
    }

    [Test]
    public void A_wrong_roster_fails_it_and_takes_nothing_away()
    {
        using TaskProject project = Committed();
        project.Rosters.Add(("missing.csv", "Acme.Flex", ""));

        Assert.That(project.Verify(), Is.False);

        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0710"]));
        Assert.That(project.Files, Has.Length.EqualTo(4));
    }

    private static TaskProject Committed()
    {
        TaskProject project = new() { Output = "auth0/", IsCommitted = true };
        Assert.That(project.Write(Artifacts));
        Assert.That(File.ReadAllText(project.RecordFile), Does.StartWith(FolderRecord.Header));
        return project;
    }
}
