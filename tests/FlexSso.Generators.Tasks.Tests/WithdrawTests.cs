using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>The two tasks that take files away: after a failed compile, and in Clean.</summary>
public class WithdrawTests
{
    [Test]
    public void The_files_are_removed_but_not_the_manifest_and_the_next_good_build_restores_them()
    {
        using TaskProject project = new();
        project.Write(("Acme.Flex/a.txt", "1"), ("Acme.Flex/sub/b.txt", "1"), ("Acme.Other/a.txt", "1"));
        string manifest = File.ReadAllText(project.ManifestFile);
        DateTime time = File.GetLastWriteTimeUtc(project.ManifestFile);

        Assert.That(project.Withdraw());

        Assert.That(Directory.Exists(project["bin/flexsso"]), Is.False);
        Assert.That(File.ReadAllText(project.ManifestFile), Is.EqualTo(manifest));
        Assert.That(File.GetLastWriteTimeUtc(project.ManifestFile), Is.EqualTo(time));
        Assert.That(
            project.Lines,
            Is.EqualTo([
                "FlexSso: the build failed, so the 2 files of 'Acme.Flex' were withdrawn from bin/flexsso/Acme.Flex/; the next successful build brings them back",
                "FlexSso: the build failed, so the 1 file of 'Acme.Other' was withdrawn from bin/flexsso/Acme.Other/; the next successful build brings it back",
            ])
        );

        Assert.That(project.Rewrite());
        Assert.That(project.Files, Is.EqualTo(["Acme.Flex/a.txt", "Acme.Flex/sub/b.txt", "Acme.Other/a.txt"]));
    }

    [Test]
    public void Clean_after_a_failed_build_leaves_nothing()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"));
        project.Withdraw();
        project.Clean();

        Assert.That(Directory.GetFileSystemEntries(project["obj"]).Select(Path.GetFileName), Is.EqualTo(["App.dll"]));
    }

    [Test]
    public void The_build_remembers_nothing_but_its_manifest()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"));
        project.Withdraw();
        project.Rewrite();

        Assert.That(project.Lines, Is.EqualTo(["FlexSso: A -> bin/flexsso/A/ (1 file: 1 new)"]));
        Assert.That(Directory.GetFileSystemEntries(project["obj"]), Has.Length.EqualTo(2), "assembly and manifest");
    }

    [Test]
    public void A_committed_folder_loses_the_files_of_an_invalid_class_and_no_others()
    {
        using TaskProject project = new() { Output = "auth0/", IsCommitted = true };
        project.Write(("Acme.Flex/prod/a.txt", "1"), ("Acme.Flex/prod/b.txt", "1"), ("Acme.Other/a.txt", "1"));

        Assert.That(project.Withdraw());
        Assert.That(project.Files, Has.Length.EqualTo(3), "An error elsewhere in the code");

        project.Folder.Write("App/obj/generated/Generator/Acme.Flex.0a1b2c3d.invalid.g.cs", InvalidConfigCode.Of("Acme.Flex"));
        project.Folder.Write("App/obj/generated/Generator/Mine.invalid.g.cs", "// Acme.Other");
        Assert.That(project.Withdraw());
        Assert.That(project.Files, Is.EqualTo(["Acme.Other/a.txt"]));
        Assert.That(project.Lines.Single(), Does.Contain("the 2 files of 'Acme.Flex' were withdrawn from auth0/Acme.Flex/"));

        Assert.That(project.Rewrite());
        Assert.That(project.Files, Has.Length.EqualTo(3));
    }

    [Test]
    public void A_withdrawal_is_reported_once()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"));
        project.Withdraw();

        Assert.That(project.Withdraw());
        Assert.That(project.Lines, Is.Empty);
    }

    [Test]
    public void Files_of_others_stay()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"));
        project.Folder.Write("App/bin/flexsso/A/notes.txt", "mine");
        project.Withdraw();

        Assert.That(project.Files, Is.EqualTo(["A/notes.txt"]));
    }

    [Test]
    public void Files_that_lie_in_another_folder_stay_until_a_build_moves_them()
    {
        using TaskProject project = new() { Output = "auth0/", IsCommitted = true };
        project.Write(("A/a.txt", "1"));
        (project.Output, project.IsCommitted) = ("bin/flexsso/", false);

        project.Withdraw();
        Assert.That(project.Folder.Files("App/auth0"), Is.EqualTo(["A/a.txt"]));

        project.Rewrite();
        Assert.That(project.Folder.Files("App/auth0"), Is.Empty);
    }

    [Test]
    public void Clean_leaves_neither_folder_nor_manifest()
    {
        using TaskProject project = new();
        project.Write(("A/sub/a.txt", "1"));
        File.Delete(project.Artifact("A/sub/a.txt")); // as CoreClean has done by then

        Assert.That(project.Clean());
        Assert.That(Directory.Exists(project["bin/flexsso"]), Is.False);
        Assert.That(File.Exists(project.ManifestFile), Is.False);
        Assert.That(project.Lines, Is.Empty);
    }

    [Test]
    public void Clean_leaves_a_committed_folder_alone_and_its_files_known()
    {
        using TaskProject project = new() { Output = "deploy" };
        project.Write(("A/a.txt", "1"), ("B/b.txt", "1"));

        Assert.That(project.Clean());
        Assert.That(project.Files, Is.EqualTo(["A/a.txt", "B/b.txt"]));

        project.Write(("B/b.txt", "1"));
        Assert.That(project.Files, Is.EqualTo(["B/b.txt"]));
    }

    [Test]
    public void Clean_of_files_in_both_keeps_the_committed_ones()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"));
        File.AppendAllText(project.ManifestFile, "deploy/./A/a.txt\n");
        project.Folder.Write("App/deploy/A/a.txt", "1");

        Assert.That(project.Clean());
        Assert.That(project.Files, Is.Empty);
        Assert.That(project.Folder.Files("App/deploy"), Is.EqualTo(["A/a.txt"]));
        Assert.That(File.ReadAllText(project.ManifestFile), Does.EndWith("\ndeploy/./A/a.txt\n").And.Not.Contain("flexsso/./"));
    }

    [Test]
    public void Both_do_nothing_where_nothing_was_written()
    {
        using TaskProject project = new();
        Assert.That(project.Withdraw());
        Assert.That(project.Clean());
        Assert.That(project.Folder.Files(""), Is.Empty);
    }
}
