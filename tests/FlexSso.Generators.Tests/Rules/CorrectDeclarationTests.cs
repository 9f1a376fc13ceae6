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
    public void There_are_enough_of_them() => Assert.That(CorrectDeclarations.All().Count(), Is.GreaterThanOrEqualTo(90));

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
                        string ToAppMetadataJson();
                    }
                    $ public partial class AcmeFlex : IPayload { }
                    """
                )
            )
            .Compiles();
        Assert.That(Compile.Analyze(run.Output), Is.Empty);
    }
}
