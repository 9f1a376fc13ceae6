using FlexSso.Attributes;
using FlexSso.Model;
using FlexSso.Rosters;
using FlexSso.Testing;

namespace FlexSso.Generators.Tasks.Tests.Rosters;

/// <summary>Property: whatever is done to a roster, the build says of it what the compiler says, and writes exactly what that finds right.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MutatedRosterTests : IDisposable
{
    private const int Count = 300;

    private static readonly WorkerAttributeModel[] Attributes =
    [
        new("Department", "department", WorkerAttributeType.Text, default),
        new("Languages", "languages", WorkerAttributeType.TextArray, default),
        new("VoiceCapacity", "channel.voice.capacity", WorkerAttributeType.Int, default),
        new("Vip", "vip", WorkerAttributeType.Boolean, default),
        new("Skills", "skills", WorkerAttributeType.IntArray, default),
        new("Flags", "flags", WorkerAttributeType.BooleanArray, default),
    ];

    private readonly TaskProject _project = new() { Formats = "paste" };

    public void Dispose() => _project.Dispose();

    [Category("Reliability")]
    [Test]
    public void The_build_writes_what_the_compiler_finds_right_and_nothing_else([Values] bool isJson)
    {
        string name = isJson ? "agents.json" : "agents.csv";
        _project.Rosters.Add((name, "Flex", ""));
        File.WriteAllBytes(_project.AssemblyFile, Compiled.Models(Sample.Json(Attributes, Sample.Hosted)));
        int right = 0;
        foreach (int seed in Cases.Seeds(Count))
        {
            byte[] bytes = MutatedRoster.Of(isJson, seed);
            File.WriteAllBytes(_project[name], bytes);
            _project.Rewrite();
            right += Check(bytes, isJson, seed) ? 1 : 0;
        }
        Cases.Report("Mutated rosters", Cases.Count(Count));
        Assert.That(right, Is.InRange(Count / 30, Cases.Count(Count) - Count / 2), "both kinds must occur");
    }

    // True if the roster is right.
    private bool Check(byte[] bytes, bool isJson, int seed)
    {
        string[] said = [.. _project.Engine.Errors.Select(e => $"({e.LineNumber},{e.ColumnNumber}) {e.Code}: {e.Message}")];
        Assert.That(_project.ErrorIds, Has.None.EqualTo("FLEXSSO0801"), $"seed {seed}: {string.Join('\n', said)}");
        if (MutatedFile.Text(bytes, out bool isUnicode) is not { } text)
        {
            Assert.That(said, Has.Length.EqualTo(1), $"seed {seed}: the compiler refuses a binary file");
            return false;
        }
        RosterTable table = RosterReader.Read(text, isJson, isUnicode);
        RosterResult result = RosterChecker.Check(table, new RosterShape(Attributes, []));
        // Characters that are lost differ from those of a code page, and so may what follows from them.
        if (isUnicode)
            Assert.That(
                said,
                Is.EqualTo(
                    result.Findings.Where(f => f.Rule.IsError).Select(f => Place(table, f) + " " + f.Rule.Id + ": " + f.Message).Distinct()
                ),
                $"seed {seed}"
            );
        Assert.That(said.Length == 0, Is.EqualTo(!result.HasErrors), $"seed {seed}");
        Assert.That(
            _project.Files.Where(file => file.Contains("app-metadata", StringComparison.Ordinal)).Select(file => file.ToUpperInvariant()),
            result.HasErrors
                ? Is.Empty
                : Is.EquivalentTo(result.Users.Select(user => ("Acme.Flex/" + ArtifactPaths.AppMetadata(user.Email)).ToUpperInvariant())),
            $"seed {seed}"
        );
        string[] lines = text.ReplaceLineEndingsOfCsv();
        foreach (Microsoft.Build.Framework.BuildErrorEventArgs error in isUnicode ? _project.Engine.Errors : [])
        {
            Assert.That(error.LineNumber, Is.InRange(1, lines.Length), $"seed {seed}: {error.Message}");
            Assert.That(error.ColumnNumber, Is.InRange(1, lines[error.LineNumber - 1].Length + 1), $"seed {seed}: {error.Message}");
        }
        return !result.HasErrors;
    }

    private static string Place(RosterTable table, RosterFinding finding)
    {
        (int line, int column) = table.LineAndColumn(finding.Start);
        return $"({line},{column})";
    }
}

file static class Lines
{
    // The lines that an editor shows: CR, LF or both end one, and nothing else does.
    public static string[] ReplaceLineEndingsOfCsv(this string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
}
