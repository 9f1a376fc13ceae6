using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class CorrectDeclarationTests
{
    [TestCaseSource(typeof(CorrectDeclarations), nameof(CorrectDeclarations.All))]
    public void Is_accepted_before_and_after_generation(string[] sources, object framework, LanguageVersion? language)
    {
        CSharpCompilation compilation = Compile.Sources(sources, (Framework)framework, language);
        Assert.That(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty, "the sample itself");
        Assert.That(Compile.Analyze(compilation), Is.Empty);

        GeneratorRun run = GeneratorRun.On(compilation).Compiles();

        Assert.That(run.Files, Is.Not.Empty);
        // An analyzer sees what was generated, the generator does not; both must come to one result.
        Assert.That(Compile.Analyze(run.Output), Is.Empty);
    }

    [Test]
    public void There_are_many_and_no_two_are_the_same()
    {
        string[] all =
        [
            .. CorrectDeclarations
                .All()
                .Select(data => $"{string.Join("\n// next file\n", (string[])data.Arguments[0]!)} {data.Arguments[1]} {data.Arguments[2]}"),
        ];
        Assert.That(all, Is.Unique);
        Assert.That(all, Has.Length.GreaterThanOrEqualTo(85));
    }

    [Test]
    public void Generated_members_may_implement_an_interface()
    {
        GeneratorRun run = GeneratorRun
            .On(
                Sources.Whole(
                    """
                    public interface IPayload
                    {
                        System.Collections.Generic.IReadOnlyList<FlexRole> Roles { get; }
                        FlexJsonMembers OtherAppMetadata { get; }
                    }
                    $ public partial class AcmeFlex : IPayload { }
                    """
                )
            )
            .Compiles();
        Assert.That(Compile.Analyze(run.Output), Is.Empty);
    }
}
