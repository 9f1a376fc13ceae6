using System.Globalization;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>File systems that refuse to write.</summary>
public class TroubleTests
{
    private static readonly DateTime Past = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void A_read_only_file_that_would_change_stops_the_others_too()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"), ("A/b.txt", "1"), ("A/c.txt", "1"));
        File.SetAttributes(project.Artifact("A/b.txt"), FileAttributes.ReadOnly);

        bool succeeded = project.Write(("A/a.txt", "2"), ("A/b.txt", "2"), ("A/c.txt", "2"));

        Assert.That(succeeded, Is.False);
        AssertOneError(
            project,
            project.Artifact("A/b.txt"),
            "is read-only and differs from what the code asks for now; make it writable or check it out, then build again"
        );
        Assert.That(Texts(project, "A/a.txt", "A/b.txt", "A/c.txt"), Is.EqualTo(["1", "1", "1"]));
        Assert.That(project.Lines, Is.Empty);

        File.SetAttributes(project.Artifact("A/b.txt"), FileAttributes.Normal);
        Assert.That(project.Rewrite());
        Assert.That(Texts(project, "A/a.txt", "A/b.txt", "A/c.txt"), Is.EqualTo(["2", "2", "2"]));
    }

    [Test]
    public void A_read_only_file_that_does_not_change_is_no_trouble()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"));
        File.SetAttributes(project.Artifact("A/a.txt"), FileAttributes.ReadOnly);

        Assert.That(project.Write(("A/a.txt", "1"), ("A/b.txt", "1")));
    }

    [Test]
    public void A_locked_file_is_named_and_the_next_build_tries_again()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"), ("A/b.txt", "1"));
        using (new FileStream(project.Artifact("A/b.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.That(project.Write(("A/a.txt", "2"), ("A/b.txt", "2")), Is.False);
        }

        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(project.Engine.Errors[0].File, Is.EqualTo(project.Artifact("A/b.txt")));
        Assert.That(project.Engine.Errors[0].Message, Does.StartWith("The file '" + project.Artifact("A/b.txt") + "' cannot be read ("));
        Assert.That(
            project.Engine.Errors[0].Message,
            Does.EndWith("); close the program that holds it, or check its permissions and the space on the disk, then build again")
        );
        Assert.That(Texts(project, "A/a.txt", "A/b.txt"), Is.EqualTo(["1", "1"]));
        Assert.That(File.GetLastWriteTimeUtc(project.ManifestFile), Is.EqualTo(Past), "It has to be older than any assembly");

        Assert.That(project.Rewrite());
        Assert.That(Texts(project, "A/a.txt", "A/b.txt"), Is.EqualTo(["2", "2"]));
        Assert.That(File.GetLastWriteTimeUtc(project.ManifestFile), Is.GreaterThan(Past));
    }

    [Test]
    public void A_folder_in_the_place_of_a_file_is_named()
    {
        using TaskProject project = new();
        Directory.CreateDirectory(project.Artifact("A/a.txt"));

        Assert.That(project.Write(("A/a.txt", "1"), ("A/b.txt", "1")), Is.False);
        AssertOneError(project, project.Artifact("A/a.txt"), "is a folder; move it away, then build again");
        Assert.That(project.Files, Is.Empty);
    }

    [Test]
    public void Each_file_that_cannot_be_written_is_named_and_the_others_are_whole()
    {
        using TaskProject project = new();
        project.Folder.Write("App/bin/flexsso/B", "a file where the folder has to be");
        project.Folder.Write("App/bin/flexsso/D", "another");

        Assert.That(project.Write(("A/a.txt", "1"), ("B/b.txt", "1"), ("C/c.txt", "1"), ("D/d.txt", "1")), Is.False);

        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801", "FLEXSSO0801"]));
        Assert.That(project.Engine.Errors.Select(e => e.File), Is.EqualTo([project.Artifact("B/b.txt"), project.Artifact("D/d.txt")]));
        Assert.That(project.Engine.Errors[0].Message, Does.StartWith("The file '" + project.Artifact("B/b.txt") + "' cannot be written ("));
        Assert.That(
            project.Engine.Errors[0].HelpLink,
            Is.EqualTo("https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rules/FLEXSSO0801.md")
        );
        Assert.That(project.Lines, Is.Empty);
        Assert.That(project.Files, Is.EqualTo(["A/a.txt", "B", "C/c.txt", "D"]));
        Assert.That(Texts(project, "A/a.txt", "C/c.txt"), Is.EqualTo(["1", "1"]));
    }

    [Test]
    public void What_holds_for_a_whole_folder_is_one_error()
    {
        using TaskProject project = new();
        project.Folder.Write("App/bin/flexsso/A/app-metadata", "a file where the folder has to be");

        Assert.That(project.Write([.. Users(500), ("A/b.txt", "1")]), Is.False);

        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(project.Engine.Errors[0].Message, Does.EndWith(", then build again; the same holds for 499 more files of its folder"));
        Assert.That(project.Files, Is.EqualTo(["A/app-metadata", "A/b.txt"]));
    }

    [Test]
    [Platform("Linux", Reason = "/dev/full is a disk without room")]
    public void A_full_disk_is_one_error()
    {
        using TaskProject project = new();
        project.Write(("A/a.txt", "1"));
        // Each temporary file is a link to a device on which every write fails for want of room.
        foreach (string folder in new[] { "A", "A/app-metadata", "B" })
        {
            Directory.CreateDirectory(project.Artifact(folder));
            int last = int.Parse(TemporaryFile.In("").Split('-', '.')[2], CultureInfo.InvariantCulture);
            for (int i = last; i < last + 2000; i++)
                File.CreateSymbolicLink(project.Artifact($"{folder}/~flexsso-{Environment.ProcessId}-{i}.tmp"), "/dev/full");
        }

        Assert.That(project.Write([("A/a.txt", "2"), .. Users(500), ("B/b.txt", "1")]), Is.False);

        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(project.Engine.Errors[0].Message, Does.Contain("space on the disk"));
        Assert.That(File.ReadAllText(project.Artifact("A/a.txt")), Is.EqualTo("1"));
    }

    [Test]
    public void The_files_of_a_failed_run_are_not_forgotten()
    {
        using TaskProject project = new();
        project.Folder.Write("App/bin/flexsso/B", "a file where the folder has to be");
        Assert.That(project.Write(("A/a.txt", "1"), ("B/b.txt", "1")), Is.False);
        Assert.That(project.Files, Is.EqualTo(["A/a.txt", "B"]));
        Assert.That(File.GetLastWriteTimeUtc(project.ManifestFile), Is.EqualTo(Past));

        File.Delete(project.Artifact("B"));
        Assert.That(project.Write(("C/c.txt", "1")));
        Assert.That(project.Files, Is.EqualTo(["C/c.txt"]));
    }

    [Test]
    public void A_temporary_file_does_not_outlive_a_failure()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["target/full"]);

        Assert.That(
            () => AtomicFile.Write(folder["target"], [1]),
            Throws.TypeOf<ArtifactException>().With.Message.StartsWith("The file '" + folder["target"] + "' cannot be written (")
        );
        Assert.That(Directory.GetFileSystemEntries(folder.Root), Is.EqualTo([folder["target"]]));
    }

    [Test]
    public void A_write_never_shows_half_a_file()
    {
        using TemporaryFolder folder = new();
        byte[][] versions = [.. Enumerable.Range(0, 2).Select(i => Enumerable.Repeat((byte)i, 200_000).ToArray())];
        AtomicFile.Write(folder["a"], versions[0]);
        using CancellationTokenSource done = new();
        Task<int> reader = Task.Run(() =>
        {
            int reads = 0;
            for (; !done.IsCancellationRequested; reads++)
            {
                byte[] read = File.ReadAllBytes(folder["a"]);
                Assert.That(read, Has.Length.EqualTo(200_000));
                Assert.That(read.AsSpan().ContainsAnyExcept(read[0]), Is.False);
            }

            return reads;
        });
        for (int i = 0; i < 200; i++)
        {
            AtomicFile.Write(folder["a"], versions[i % 2]);
        }

        done.Cancel();
        Assert.That(reader.GetAwaiter().GetResult(), Is.GreaterThan(0));
    }

    [Test]
    public void Two_builds_of_the_same_files_do_not_fail_each_other()
    {
        using TemporaryFolder folder = new();
        Assert.That(() => Parallel.For(0, 400, i => AtomicFile.Write(folder["sub/" + (i / 4)], [(byte)(i / 4)])), Throws.Nothing);
        Assert.That(folder.Files("sub"), Has.Length.EqualTo(100));
    }

    [Test]
    public void An_assembly_that_another_build_is_writing_is_read_when_it_is_whole()
    {
        using TaskProject project = new();
        byte[] assembly = Compiled.Artifacts([("A/a.txt", "1")]);
        Task other = Task.Run(() =>
        {
            using (FileStream half = new(project.AssemblyFile, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                half.Write(assembly.AsSpan(0, assembly.Length / 2));
                half.Flush();
                Thread.Sleep(150);
            }
            Thread.Sleep(150);
            File.WriteAllBytes(project.AssemblyFile, assembly);
        });

        Assert.That(project.Rewrite(), string.Join('\n', project.Complaints));

        other.Wait();
        Assert.That(project.Files, Is.EqualTo(["A/a.txt"]));
    }

    [Test]
    public void A_manifest_that_cannot_be_written_stops_before_the_first_file()
    {
        using TaskProject project = new();
        Directory.CreateDirectory(project.ManifestFile + "/full");

        Assert.That(project.Write(("A/a.txt", "1")), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(project.Engine.Errors[0].File, Is.EqualTo(project.ManifestFile));
        Assert.That(project.Files, Is.Empty);
    }

    [Test]
    public void Whatever_else_goes_wrong_is_an_error_and_no_exception()
    {
        using TaskProject project = new() { Output = "bin\0" };
        Assert.That(project.Write(("A/a.txt", "1")), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(
            project.Engine.Errors[0].Message,
            Does.StartWith("The artifacts of 'obj/App.dll' cannot be handled (ArgumentException: ")
        );
    }

    private static IEnumerable<(string, string)> Users(int count) =>
        Enumerable.Range(0, count).Select(i => ($"A/app-metadata/user{i}@acme.example.json", "{}"));

    private static void AssertOneError(TaskProject project, string file, string why)
    {
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(project.Engine.Errors[0].File, Is.EqualTo(file));
        Assert.That(project.Engine.Errors[0].Message, Is.EqualTo("The file '" + file + "' cannot be written: it " + why));
    }

    private static string[] Texts(TaskProject project, params string[] paths) =>
        [.. paths.Select(path => File.ReadAllText(project.Artifact(path)))];
}
