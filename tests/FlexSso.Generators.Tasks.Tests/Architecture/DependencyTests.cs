using NetArchTest.Rules;

namespace FlexSso.Generators.Tasks.Tests.Architecture;

/// <summary>The arrows between the rooms of the task point one way. CONTRIBUTING.md describes the rooms.</summary>
public sealed class DependencyTests
{
    private const string Tasks = "FlexSso.Generators.Tasks.";
    private const string MSBuild = "Microsoft.Build";

    // Each room may know those before it.
    private static readonly string[] Rooms =
    [
        "Errors",
        "Files",
        "Globs",
        "Text",
        "Formats",
        "Reading",
        "State",
        "Privacy",
        "Writing",
        "Certificates",
        "Rosters",
        "Environments",
        "Existing",
        "Adopting",
        "Users",
        "Setup",
        "Uploads",
        "Rendering",
    ];

    [Test]
    public void The_list_names_every_room() =>
        Assert.That(typeof(FlexSsoTask).Assembly.GetTypes().Select(RoomOf).OfType<string>().Distinct(), Is.EquivalentTo(Rooms));

    [TestCaseSource(nameof(Rooms))]
    public void A_room_knows_no_room_after_it(string room) => MustNotKnow(room, Rooms[(Array.IndexOf(Rooms, room) + 1)..]);

    [Test]
    public void What_writes_to_the_disk_and_what_renders_texts_know_nothing_of_each_other()
    {
        string[] disk = ["Reading", "State", "Privacy", "Writing"];
        foreach (string room in disk)
            MustNotKnow(room, "Formats", "Text");
        MustNotKnow("Writing", "Reading");
        string[] texts = ["Certificates", "Rosters", "Environments", "Users", "Setup", "Uploads"];
        foreach (string room in texts)
            MustNotKnow(room, disk);
        MustNotKnow("Uploads", "Setup");
    }

    [Test]
    public void Only_the_tasks_know_MSBuild()
    {
        foreach (string room in Rooms)
            Check(room, MSBuild);
    }

    private static void MustNotKnow(string room, params string[] others) => Check(room, [.. others.Select(other => Tasks + other)]);

    private static void Check(string room, params string[] others)
    {
        PredicateList types = Types
            .InAssembly(typeof(FlexSsoTask).Assembly)
            .That()
            .ResideInNamespaceMatching($"^FlexSso\\.Generators\\.Tasks\\.{room}(\\.|$)");
        Assert.That(types.GetTypes(), Is.Not.Empty, room);
        TestResult result = types.ShouldNot().HaveDependencyOnAny(others).GetResult();
        Assert.That(result.IsSuccessful, Is.True, () => room + ": " + string.Join(", ", result.FailingTypeNames));
    }

    private static string? RoomOf(Type type) =>
        type.Namespace?.StartsWith(Tasks, StringComparison.Ordinal) == true ? type.Namespace[Tasks.Length..].Split('.')[0] : null;
}
