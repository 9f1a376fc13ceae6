using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Generators;

/// <summary>What our generator does again in one run, by the driver's own record of its steps.</summary>
/// <param name="Parsed">How many parse results are not what they were.</param>
/// <param name="Emitted">How many files were emitted.</param>
internal readonly record struct StepReasons(int Parsed, int Emitted)
{
    // The generator's TrackingNames have it: the step whose outputs are the models.
    private const string Models = "Configs";

    /// <param name="declarations">How many configurations the project has.</param>
    /// <param name="ordinary">Its other files.</param>
    /// <returns>The steps of an edit elsewhere and of a branch switch together.</returns>
    /// <exception cref="InvalidOperationException">An edit of one declaration is not seen: then the steps prove nothing.</exception>
    public static StepReasons AfterEditsElsewhere(int declarations, SyntaxTree[] ordinary)
    {
        Project project = new(Peer.Ours, declarations, ordinary, track: true);
        StepReasons declaration = Of(project, GeneratorRun.Declaration);
        if (declaration != new StepReasons(1, 1))
            throw new InvalidOperationException($"An edit of one declaration: {declaration}");
        StepReasons elsewhere = Of(project, GeneratorRun.Elsewhere);
        StepReasons branch = Of(project, GeneratorRun.Branch);
        return new StepReasons(elsewhere.Parsed + branch.Parsed, elsewhere.Emitted + branch.Emitted);
    }

    private static StepReasons Of(Project project, string name)
    {
        GeneratorRun run = project.Runs.Single(each => each.Name == name);
        GeneratorRunResult result = run.Driver.RunGenerators(run.Prepare()).GetRunResult().Results.Single();
        return new StepReasons(
            Count(
                result.TrackedSteps[Models],
                static reason => reason is not (IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached)
            ),
            Count(
                result.TrackedOutputSteps.Values.SelectMany(static steps => steps),
                static reason => reason != IncrementalStepRunReason.Cached
            )
        );
    }

    private static int Count(IEnumerable<IncrementalGeneratorRunStep> steps, Func<IncrementalStepRunReason, bool> counts) =>
        steps.SelectMany(static step => step.Outputs).Count(output => counts(output.Reason));
}
