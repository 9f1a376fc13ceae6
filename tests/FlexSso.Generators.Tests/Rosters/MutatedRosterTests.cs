using System.Globalization;
using System.Text;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Rosters;
using FlexSso.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.Rosters;

/// <summary>
/// Property: whatever is done to a roster, the analyzers report what the checker finds, at its place, and throw nothing. The suite of the same
/// name of the task holds the build against the checker.
/// </summary>
public sealed class MutatedRosterTests
{
    private const int Count = 150;

    private static readonly string Members = """
        [FlexAttribute("department")] public string Department { get; set; }
        [FlexAttribute("languages")] public string[] Languages { get; set; }
        [FlexAttribute("channel.voice.capacity")] public int VoiceCapacity { get; set; }
        [FlexAttribute("vip")] public bool Vip { get; set; }
        [FlexAttribute("skills")] public int[] Skills { get; set; }
        [FlexAttribute("flags")] public bool[] Flags { get; set; }
        """;

    [Category("Reliability")]
    [Test]
    public void The_analyzers_report_what_the_checker_finds_at_its_place([Values] bool isJson)
    {
        CSharpCompilation compilation = Compile.Source(Declarations.Config("[FlexUser(\"Root@acme.example\", FlexRole.Admin)]", Members));
        string name = isJson ? "agents.json" : "agents.csv";
        foreach (int seed in Cases.Seeds(Count))
        {
            if (MutatedFile.Text(MutatedRoster.Of(isJson, seed), out bool isUnicode) is not { } text)
                continue;
            RosterTable table = RosterReader.Read(text, isJson, isUnicode);
            SourceText source = SourceText.From(text, isUnicode ? Encoding.UTF8 : Encoding.Latin1);
            Diagnostic[] found =
            [
                .. RosterCompilation
                    .AnalyzeAll(compilation, [new FlexRosterAnalyzer(), new FlexSsoConfigAnalyzer()], new RosterFile(name, source))
                    .Where(d => d.Location.Kind == LocationKind.ExternalFile),
            ];
            foreach (Diagnostic diagnostic in found)
            {
                TextSpan span = diagnostic.Location.SourceSpan;
                Assert.That(span.End, Is.LessThanOrEqualTo(text.Length), $"seed {seed}: {diagnostic}");
                (int line, int column) = table.LineAndColumn(span.Start);
                LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
                Assert.That((start.Line + 1, start.Character + 1), Is.EqualTo((line, column)), $"seed {seed}: {diagnostic}");
            }
            Assert.That(
                found.Select(d => Describe(d.Location.SourceSpan.Start, d.Id, d.GetMessage(CultureInfo.InvariantCulture))),
                Is.EquivalentTo(
                    RosterChecker.Check(table, Roster.Shape).Findings.Select(f => Describe(f.Start, f.Rule.Id, f.Message)).Distinct()
                ),
                $"seed {seed}"
            );
        }
        Cases.Report("Mutated rosters", Cases.Count(Count));
    }

    private static string Describe(int start, string id, string message) =>
        start.ToString(CultureInfo.InvariantCulture) + " " + id + ": " + message;
}
