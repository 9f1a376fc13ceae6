namespace FlexSso.Generators.Tasks.Tests;

/// <summary>An edit by hand would be lost in silence, because the build writes the file again.</summary>
public sealed class EditedFileTests
{
    private const string Addon = "Acme.Flex/saml-addon.json";
    private const string Action = "Acme.Flex/post-login-action.js";

    private TaskProject _project = new();

    [SetUp]
    public void Create()
    {
        _project = new TaskProject { Output = "auth0/", IsCommitted = true };
        _project.Write((Addon, "one\ntwo\n"), (Action, "1\n"));
    }

    [TearDown]
    public void Delete() => _project.Dispose();

    [Test]
    public void An_edited_file_is_a_warning_and_is_written_again()
    {
        File.AppendAllText(_project.Artifact(Addon), "three\n");

        Assert.That(_project.Rewrite(), Is.True);

        Assert.That(_project.Complaints, Has.Length.EqualTo(1).And.All.StartsWith("saml-addon.json(0,0): warning FLEXSSO0813: "));
        Assert.That(File.ReadAllText(_project.Artifact(Addon)), Is.EqualTo("one\ntwo\n"));
        Assert.That(_project.Rewrite(), Is.True);
        Assert.That(_project.Complaints, Is.Empty);
    }

    [Test]
    public void A_changed_declaration_is_none()
    {
        _project.Write((Addon, "one\n"), (Action, "2\n"));

        Assert.That(_project.Complaints, Is.Empty);
    }

    [Test]
    public void Neither_are_the_line_ends_of_Git_on_Windows()
    {
        File.WriteAllText(_project.Artifact(Addon), "one\r\ntwo\r\n");
        _project.Write((Addon, "one\n"), (Action, "1\n"));

        Assert.That(_project.Complaints, Is.Empty);
    }

    [Test]
    public void A_record_without_hashes_gives_no_warning()
    {
        string[] lines = File.ReadAllLines(_project.RecordFile);
        File.WriteAllLines(_project.RecordFile, lines.Select(line => line.Split('\t')[0]));
        File.AppendAllText(_project.Artifact(Addon), "three\n");

        Assert.That(_project.Rewrite(), Is.True);

        Assert.That(_project.Complaints, Is.Empty);
        Assert.That(File.ReadAllLines(_project.RecordFile), Is.EqualTo(lines));
    }
}
