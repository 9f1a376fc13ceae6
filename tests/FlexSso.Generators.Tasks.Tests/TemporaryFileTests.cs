using System.Diagnostics;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>A build that was killed while it wrote leaves a temporary file, which can hold a user's app_metadata.</summary>
public class TemporaryFileTests
{
    // Systems give numbers up to 2^22 at most.
    private const string Abandoned = "~flexsso-2000000000-7.tmp";

    [TestCase("Acme.Flex/app-metadata/")]
    [TestCase("Acme.Flex/")]
    [TestCase("")]
    public void The_next_build_removes_it(string folder)
    {
        using TaskProject project = new();
        project.Write(("Acme.Flex/app-metadata/ada@acme.example.json", "1"), ("Acme.Flex/a.txt", "1"));
        File.WriteAllText(project.Artifact(folder + Abandoned), "{\"flex\":{}}");
        File.WriteAllText(project["obj/" + Abandoned], "");

        Assert.That(project.Rewrite());

        Assert.That(Left(project), Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Clean_and_a_failed_build_remove_it_too(bool clean)
    {
        using TaskProject project = new();
        project.Write(("Acme.Flex/app-metadata/ada@acme.example.json", "1"));
        File.WriteAllText(project.Artifact("Acme.Flex/app-metadata/" + Abandoned), "{\"flex\":{}}");

        Assert.That(clean ? project.Clean() : project.Withdraw());

        Assert.That(Left(project), Is.Empty);
        Assert.That(Directory.Exists(project["bin/flexsso"]), Is.False);
    }

    [Test]
    public void It_goes_with_a_class_that_is_no_longer_declared()
    {
        using TaskProject project = new();
        project.Write(("Old/app-metadata/ada@acme.example.json", "1"));
        File.WriteAllText(project.Artifact("Old/app-metadata/" + Abandoned), "{\"flex\":{}}");

        Assert.That(project.Write(("New/a.txt", "1")));

        Assert.That(Left(project), Is.Empty);
    }

    [Test]
    public void That_of_a_build_that_runs_stays_and_so_does_what_is_not_ours()
    {
        using TaskProject project = new();
        project.Write(("Acme.Flex/a.txt", "1"));
        string running = TemporaryFile.In("");
        string[] others = [running, "~flexsso-notes.tmp", "~flexsso-.tmp"];
        foreach (string name in others)
            File.WriteAllText(project.Artifact("Acme.Flex/" + name), "");

        Assert.That(project.Rewrite());

        Assert.That(Left(project), Is.EquivalentTo(others));
    }

    [Test]
    public void A_process_that_has_the_number_of_a_killed_one_does_not_protect_it()
    {
        using TaskProject project = new();
        project.Write(("Acme.Flex/a.txt", "1"));
        string left = project.Artifact("Acme.Flex/" + TemporaryFile.In(""));
        File.WriteAllText(left, "");
        using Process self = Process.GetCurrentProcess();
        File.SetLastWriteTimeUtc(left, self.StartTime.ToUniversalTime().AddMinutes(-1));

        Assert.That(project.Rewrite());

        Assert.That(Left(project), Is.Empty);
    }

    private static IEnumerable<string> Left(TaskProject project) =>
        project.Folder.Files("").Select(file => Path.GetFileName(file)).Where(name => name.EndsWith(".tmp", StringComparison.Ordinal));
}
