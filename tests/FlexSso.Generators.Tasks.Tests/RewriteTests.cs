namespace FlexSso.Generators.Tasks.Tests;

/// <summary>A second build: which files it writes, and which it leaves as they are.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RewriteTests : IDisposable
{
    private const string Roster = "email,roles\nada@acme.example,admin\n";

    private static readonly string Unchanged = "FlexSso: Acme.Flex -> bin/flexsso/Acme.Flex/ (4 files: 4 unchanged)";

    private readonly TaskProject _project = new();

    public RewriteTests()
    {
        File.WriteAllText(_project["agents.csv"], Roster);
        _project.Rosters.Add(("agents.csv", "Flex", ""));
        Assert.That(_project.WriteFrom(Assembly("a", "{}")));
        Assert.That(_project.Lines, Is.EqualTo(["FlexSso: Acme.Flex -> bin/flexsso/Acme.Flex/ (4 files: 4 new)"]));
    }

    [Test]
    public void Unrelated_code_changes_no_file_and_the_manifest_tells_MSBuild_that_the_build_has_looked()
    {
        string file = _project.Artifact("Acme.Flex/own.json");
        DateTime time = File.GetLastWriteTimeUtc(file);
        DateTime before = DateTime.UtcNow.AddSeconds(-1);
        File.SetLastWriteTimeUtc(_project.ManifestFile, before.AddDays(-1));

        Assert.That(_project.WriteFrom(Assembly("other code", "{}")));

        Assert.That(_project.Lines, Is.EqualTo([Unchanged]));
        Assert.That(File.GetLastWriteTimeUtc(file), Is.EqualTo(time));
        Assert.That(File.GetLastWriteTimeUtc(_project.ManifestFile), Is.GreaterThan(before));
    }

    [Test]
    public void Every_input_counts()
    {
        Changes("4 files: 1 changed, 3 unchanged", () => _project.WriteFrom(Assembly("a", "{ }")));
        Changes(
            "4 files: 3 changed, 1 unchanged",
            () =>
            {
                File.WriteAllText(_project["agents.csv"], Roster.Replace("admin", "agent", StringComparison.Ordinal));
                return _project.Rewrite();
            }
        );
        _project.Formats = "setup";
        Assert.That(_project.Rewrite());
        Assert.That(
            _project.Lines,
            Is.EqualTo(["FlexSso: Acme.Flex is no longer written to bin/flexsso/Acme.Flex/; its 4 files there were removed"])
        );
        _project.Formats = "paste;setup";
        Changes("4 files: 4 new", _project.Rewrite);
        _project.Rosters.Clear();
        Assert.That(_project.Rewrite());
        Assert.That(_project.Lines, Has.One.EqualTo("FlexSso: Acme.Flex -> bin/flexsso/Acme.Flex/ (1 file: 1 unchanged, 3 removed)"));
    }

    [TestCase("longer", "{ }", 0)]
    [TestCase("as long as before", "[]", 0)]
    [TestCase("of a later time", "[]", 1)]
    [TestCase("of an earlier time", "[]", -100_000)]
    public void An_edited_file_is_written_again(string how, string text, int seconds)
    {
        string file = _project.Artifact("Acme.Flex/own.json");
        DateTime time = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, time.AddSeconds(seconds));

        Changes("4 files: 1 changed, 3 unchanged", _project.Rewrite);

        Assert.That(File.ReadAllText(file), Is.EqualTo("{}"), how);
    }

    [Test]
    public void A_deleted_file_comes_back()
    {
        File.Delete(_project.Artifact("Acme.Flex/own.json"));
        Changes("4 files: 1 new, 3 unchanged", _project.Rewrite);
    }

    [Test]
    public void An_edited_manifest_is_written_again()
    {
        string manifest = File.ReadAllText(_project.ManifestFile);
        File.WriteAllText(_project.ManifestFile, manifest.Replace("own.json", "OWN.json", StringComparison.Ordinal));

        Assert.That(_project.Rewrite());

        Assert.That(File.ReadAllText(_project.ManifestFile), Is.EqualTo(manifest));
        Assert.That(File.ReadAllText(_project.Artifact("Acme.Flex/own.json")), Is.EqualTo("{}"));
    }

    [Test]
    public void An_edited_or_deleted_record_is_written_again()
    {
        (_project.IsCommitted, _project.Output) = (true, "auth0/");
        Assert.That(_project.Rewrite());
        string record = _project["auth0/.App.flexsso"];
        string text = File.ReadAllText(record);

        // A merge that took one side leaves it so.
        File.WriteAllText(record, text.Replace("Acme.Flex/own.json\n", "", StringComparison.Ordinal));
        Assert.That(_project.Rewrite());
        Assert.That(File.ReadAllText(record), Is.EqualTo(text));

        File.Delete(record);
        Assert.That(_project.Rewrite());
        Assert.That(File.ReadAllText(record), Is.EqualTo(text));
    }

    [Test]
    public void Files_that_a_merge_brings_back_are_removed_although_nothing_is_declared_any_more()
    {
        (_project.IsCommitted, _project.Output) = (true, "auth0/");
        Assert.That(_project.Rewrite());
        string record = _project["auth0/.App.flexsso"];
        string file = _project.Artifact("Acme.Flex/own.json");
        (string text, string artifact) = (File.ReadAllText(record), File.ReadAllText(file));
        _project.Rosters.Clear();
        Assert.That(_project.Write());
        Assert.That(File.Exists(record), Is.False);

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(record, text);
        File.WriteAllText(file, artifact);
        Assert.That(_project.Rewrite());

        Assert.That(File.Exists(file), Is.False);
        Assert.That(File.Exists(record), Is.False);
    }

    public void Dispose() => _project.Dispose();

    private void Changes(string report, Func<bool> run)
    {
        Assert.That(run());
        Assert.That(_project.Lines, Is.EqualTo([$"FlexSso: Acme.Flex -> bin/flexsso/Acme.Flex/ ({report})"]));
    }

    // The first argument is code that no artifact depends on.
    private static byte[] Assembly(string other, string artifact) =>
        Compiled.Source(
            Compiled.Attribute
                + $"namespace Acme {{ public static class Other {{ public const string Text = \"{other}\"; }} public static class Flex {{ "
                + $"[FlexSso.FlexSsoArtifact(\"Acme.Flex/own.json\")] public const string Own = \"{artifact}\"; "
                + $"[FlexSso.FlexSsoModel] private const string Model = @\"{Model().Replace("\"", "\"\"", StringComparison.Ordinal)}\"; }} }}"
        );

    private static string Model() => Sample.Json([], Sample.Hosted);
}
