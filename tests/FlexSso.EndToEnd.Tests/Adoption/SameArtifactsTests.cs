using FlexSso.EndToEnd.Tests.Declarations;

namespace FlexSso.EndToEnd.Tests.Adoption;

/// <summary>A declaration that is adopted from the artifacts of another one is the same declaration: its artifacts are the same bytes.</summary>
public sealed class SameArtifactsTests
{
    private const string Roster = """
        email,name,roles,department,languages,seniority,shifts,email_verified
        ada@acme.example,"Lovelace, Ada",admin,"Support, 2nd",en|de,3,true|false,true
        bob@acme.example,,agent|supervisor,,,,,

        """;

    [TestCaseSource(typeof(Adoptable), nameof(Adoptable.Names))]
    public void Adopted_artifacts_give_the_same_artifacts(string name)
    {
        using ArtifactBuild before = new(Adoptable.AssemblyOf(name));

        AssertSame(Path.GetDirectoryName(Action(before))!);
    }

    [Test]
    public void Users_with_names_and_values_come_back_from_a_roster()
    {
        using ArtifactBuild before = RosterBuild.Of("Acme.EnhancedFlex", Roster);

        AssertSame(before.PathOf("Acme.EnhancedFlex"));
    }

    private static void AssertSame(string folder)
    {
        using AdoptedBuild adopted = new([.. FilesOf(folder).Select(file => (file.Key, file.Value))]);
        string config = Path.GetFileName(folder);
        using ArtifactBuild after = new(new Consumer(adopted.Code).Image, prepare: (task, _) => adopted.AddRoster(task, config));

        Assert.That(adopted.Notes, Is.Empty);
        Assert.That(FilesOf(Path.GetDirectoryName(Action(after))!), Is.EqualTo(FilesOf(folder)), adopted.Code);
    }

    private static string Action(ArtifactBuild build) =>
        Directory.GetFiles(build.PathOf(""), "post-login-action.js", SearchOption.AllDirectories).Single();

    private static SortedDictionary<string, string> FilesOf(string folder) =>
        new(
            Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText),
            StringComparer.Ordinal
        );
}
