namespace FlexSso.Generators.Tasks.Tests;

/// <summary>Two projects that name one output folder. Neither overwrites what the other has written.</summary>
public class FolderOwnerTests
{
    private const string Shared = "../auth0/";

    [Test]
    public void A_class_that_another_project_has_there_is_refused_and_nothing_is_written()
    {
        using TaskProject first = Project("First");
        using TaskProject second = Project("Second", first);
        first.Write(("Acme.Flex/a.txt", "first"));

        Assert.That(second.Write(("Acme.Flex/a.txt", "second"), ("Acme.Second/a.txt", "second")), Is.False);

        Assert.That(second.ErrorIds, Is.EqualTo(["FLEXSSO0807"]));
        Assert.That(second.Engine.Errors[0].File, Is.EqualTo(second.ProjectFile));
        Assert.That(
            second.Engine.Errors[0].Message,
            Is.EqualTo(
                $"The files of 'Acme.Flex' in '{first.Folder["auth0"]}/Acme.Flex/' belong to the project '{first.ProjectFile}', and one project would overwrite those of the other; give each project a FlexSsoOutputPath of its own"
            )
        );
        Assert.That(second.Files, Is.EqualTo(["Acme.Flex/a.txt"]));
        Assert.That(File.ReadAllText(first.Artifact("Acme.Flex/a.txt")), Is.EqualTo("first"));
        Assert.That(first.Write(("Acme.Flex/a.txt", "again")), "The first one is not disturbed");
    }

    [Test]
    public void Classes_of_their_own_may_lie_side_by_side()
    {
        using TaskProject first = Project("First");
        using TaskProject second = Project("Second", first);

        Assert.That(first.Write(("Acme.First/a.txt", "1")));
        Assert.That(second.Write(("Acme.Second/a.txt", "1")));
        Assert.That(first.Write());

        Assert.That(second.Files, Is.EqualTo(["Acme.Second/a.txt"]));
    }

    [Test]
    public void Names_that_differ_only_by_case_are_one_folder_on_Windows()
    {
        using TaskProject first = Project("First");
        using TaskProject second = Project("Second", first);
        first.Write(("Acme.Flex/a.txt", "1"));

        Assert.That(second.Write(("ACME.Flex/a.txt", "1")), Is.False);
        Assert.That(second.ErrorIds, Is.EqualTo(["FLEXSSO0807"]));
    }

    [Test]
    public void Two_projects_of_one_name_cannot_share_a_folder()
    {
        using TaskProject first = Project("Acme");
        using TaskProject second = Project("Acme", first, parent: "other/");
        second.Output = "../../auth0/";
        first.Write(("Acme.First/a.txt", "1"));

        Assert.That(second.Write(("Acme.Second/a.txt", "1")), Is.False);

        Assert.That(second.ErrorIds, Is.EqualTo(["FLEXSSO0807"]));
        Assert.That(first.Files, Is.EqualTo(["Acme.First/a.txt"]));
    }

    [Test]
    public void A_project_that_has_moved_finds_its_files_again()
    {
        using TaskProject before = Project("Acme");
        using TaskProject after = Project("Acme", before, parent: "src/");
        after.Output = "../../auth0/";
        before.Write(("Acme.Flex/a.txt", "1"), ("Acme.Old/a.txt", "1"));
        File.Delete(before.ProjectFile);

        Assert.That(after.Write(("Acme.Flex/a.txt", "2")));

        Assert.That(after.Files, Is.EqualTo(["Acme.Flex/a.txt"]));
    }

    [Test]
    public void A_class_that_has_moved_to_another_project_is_not_removed_there()
    {
        using TaskProject before = Project("Before");
        using TaskProject after = Project("After", before);
        before.Write(("Acme.Flex/a.txt", "1"), ("Acme.Kept/a.txt", "1"));
        // What git brings: the other project's record has the files, and ours no longer has them.
        string manifest = File.ReadAllText(before.ManifestFile);
        before.Write(("Acme.Kept/a.txt", "1"));
        after.Write(("Acme.Flex/a.txt", "1"));
        File.WriteAllText(before.ManifestFile, manifest);

        Assert.That(before.Write(("Acme.Kept/a.txt", "1")));
        Assert.That(after.Files, Is.EqualTo(["Acme.Flex/a.txt", "Acme.Kept/a.txt"]));
    }

    [Test]
    [Platform("Linux,MacOsX", Reason = "On Windows a link needs a permission of its own")]
    public void A_link_to_the_folder_stays_a_link()
    {
        using TaskProject project = Project("App");
        Directory.CreateDirectory(project["../real"]);
        Directory.CreateSymbolicLink(project["../auth0"], project["../real"]);
        project.Write(("Acme.Flex/a.txt", "1"));

        Assert.That(project.Write());

        Assert.That(new DirectoryInfo(project["../auth0"]).LinkTarget, Is.Not.Null);
        Assert.That(project.Files, Is.Empty);
    }

    [Test]
    public void A_project_that_is_gone_keeps_nothing_from_others()
    {
        using TaskProject gone = Project("Gone");
        using TaskProject project = Project("Acme", gone);
        gone.Write(("Acme.Flex/a.txt", "1"));
        File.Delete(gone.ProjectFile);

        Assert.That(project.Write(("Acme.Flex/a.txt", "2")));
    }

    [Test]
    public void Two_first_builds_at_once_never_both_write()
    {
        for (int i = 0; i < 20; i++)
        {
            using TaskProject first = Project("First");
            using TaskProject second = Project("Second", first);
            bool[] wrote = new bool[2];
            Parallel.Invoke(
                () => wrote[0] = first.Write(("Acme.Flex/a.txt", "first")),
                () => wrote[1] = second.Write(("Acme.Flex/a.txt", "second"))
            );

            Assert.That(wrote, Has.Some.False);
            string[] left = first.Files.Length == 0 ? [] : [File.ReadAllText(first.Artifact("Acme.Flex/a.txt"))];
            Assert.That(
                left,
                Is.EqualTo(
                    wrote[0] ? ["first"]
                    : wrote[1] ? ["second"]
                    : Array.Empty<string>()
                )
            );
        }
    }

    private static TaskProject Project(string name, TaskProject? beside = null, string parent = "")
    {
        TaskProject project = new(parent + name, beside) { Output = Shared, IsCommitted = true };
        File.WriteAllText(project.ProjectFile, "<Project />");
        return project;
    }
}
