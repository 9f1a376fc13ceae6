using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>The rule through the compiler; every case of it is in Rosters/RosterCheckTests and the tests of the readers.</summary>
public sealed class FLEXSSO0710_WrongRoster
{
    private static readonly string Source = Sources.Members("[FlexAttribute(\"department\")] public string Department { get; set; }");

    [TestCase("agents.csv", "email,roles,departmnt\n", "agents.csv: (0,12)-(0,21)")]
    [TestCase("agents.csv", "email,roles,department\r\na@b.c,agent\r\n", "agents.csv: (1,11)-(1,11)")]
    [TestCase("agents.json", "[\n  {\"email\": \"a@b.c\", \"roles\": \"agent\"}\n]", "agents.json: (1,30)-(1,37)")]
    [TestCase("agents.json", "[\n  {\"email\": \"a@b.c\",\n]", "agents.json: (2,0)-(2,1)")]
    public void Stands_at_row_and_column(string path, string text, string place)
    {
        Diagnostic diagnostic = RosterCompilation.Analyze(Source, new RosterFile(path, text)).Single();
        Assert.That(diagnostic.Id, Is.EqualTo(RuleIds.WrongRoster));
        Assert.That(diagnostic.Severity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(diagnostic.Location.GetLineSpan().ToString(), Is.EqualTo(place));
    }
}
