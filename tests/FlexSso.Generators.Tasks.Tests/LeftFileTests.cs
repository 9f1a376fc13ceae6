namespace FlexSso.Generators.Tasks.Tests;

/// <summary>
/// A merge brings back a file of a user who is gone, and damages the list of files. Then a committed folder gives roles that the code no longer
/// gives.
/// </summary>
public sealed class LeftFileTests
{
    private const string Addon = "Acme.Flex/saml-addon.json";
    private const string Ada = "Acme.Flex/app-metadata/ada@acme.example.json";
    private const string Bob = "Acme.Flex/app-metadata/bob@acme.example.json";

    private TaskProject _project = new();

    [SetUp]
    public void Create()
    {
        _project = new TaskProject { Output = "auth0/", IsCommitted = true };
        _project.Write((Addon, "1"), (Ada, "1"), (Bob, "1"));
    }

    [TearDown]
    public void Delete() => _project.Dispose();

    [Test]
    public void The_files_of_both_sides_of_a_merged_list_are_looked_at()
    {
        // A fresh clone, in which Git could not merge the list: one side has no bob.
        File.Delete(_project.ManifestFile);
        string record = File.ReadAllText(_project.RecordFile);
        string line = record.Split('\n').Single(each => each.Contains("bob@", StringComparison.Ordinal));
        File.WriteAllText(
            _project.RecordFile,
            record.Replace(line, $"<<<<<<< HEAD\n=======\n{line}\n>>>>>>> origin/y", StringComparison.Ordinal)
        );

        Assert.That(_project.Write((Addon, "1"), (Ada, "1")), Is.True);

        Assert.That(File.Exists(_project.Artifact(Bob)), Is.False);
        Assert.That(_project.Complaints, Is.Empty);
    }

    [Test]
    public void A_file_of_a_user_that_no_list_has_is_a_warning_without_a_name_and_fails_the_verification()
    {
        Forget(Bob);

        Assert.That(_project.Write((Addon, "1"), (Ada, "1")), Is.True);

        Assert.That(
            _project.Complaints,
            Is.EqualTo(
                new[]
                {
                    "app-metadata(0,0): warning FLEXSSO0814: 1 file in 'Acme.Flex/app-metadata' names users that the code does not have there, and no list says that the build may remove them; remove what is not declared",
                }
            )
        );
        Assert.That(_project.Verify(), Is.False);
        Assert.That(_project.Complaints, Has.Length.EqualTo(1).And.All.Contains("FLEXSSO0701: 1 file in 'Acme.Flex/app-metadata'"));
        Assert.That(File.Exists(_project.Artifact(Bob)), Is.True);
    }

    [Test]
    public void An_import_file_that_no_list_has_is_one_too()
    {
        File.WriteAllText(_project.Artifact("Acme.Flex/users-import-002.json"), "[]");

        Assert.That(_project.Rewrite(), Is.True);

        Assert.That(
            _project.Complaints,
            Has.Length.EqualTo(1).And.All.StartsWith("Acme.Flex(0,0): warning FLEXSSO0814: 1 file in 'Acme.Flex'")
        );
    }

    [Test]
    public void A_list_that_cannot_be_read_is_a_warning()
    {
        File.AppendAllText(_project.RecordFile, "../elsewhere\n");

        Assert.That(_project.Rewrite(), Is.True);

        Assert.That(
            _project.Complaints,
            Has.Length.EqualTo(1).And.All.Contains("warning FLEXSSO0814: The list of files in 'auth0' could not be read")
        );
        Assert.That(_project.Rewrite(), Is.True);
        Assert.That(_project.Complaints, Is.Empty);
    }

    [Test]
    public void Two_target_frameworks_that_share_a_folder_below_the_build_output_leave_each_other_alone()
    {
        using TaskProject one = new() { Output = "out/flexsso/" };
        one.Write((Addon, "1"));
        File.Move(one.ManifestFile, one.ManifestFile + ".other");

        one.Write(("Acme.Other/saml-addon.json", "1"));

        Assert.That(one.Files, Is.EquivalentTo(new[] { Addon, "Acme.Other/saml-addon.json" }));
    }

    // As after a merge in which one side has removed the user and the other has changed the file.
    private void Forget(string file)
    {
        File.Delete(_project.ManifestFile);
        File.WriteAllLines(
            _project.RecordFile,
            File.ReadAllLines(_project.RecordFile).Where(line => !line.StartsWith(file, StringComparison.Ordinal))
        );
    }
}
