using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Generators;

/// <summary>What our generator does again after an edit, by the driver's own record of its steps.</summary>
/// <param name="Edit">The edit, by the name of its <see cref="GeneratorEvent"/>.</param>
/// <param name="Parsed">Classes that were parsed.</param>
/// <param name="Written">Files that were written anew.</param>
internal sealed record StepReasons(string Edit, int Parsed, int Written)
{
    /// <param name="declarations">How many configurations the project has.</param>
    public static IEnumerable<StepReasons> Of(int declarations)
    {
        GeneratorCase project = new(Peer.Ours, declarations, others: 1, track: true);
        foreach (string edit in GeneratorCase.JudgedEdits)
        {
            GeneratorEvent happens = project.Events.Single(each => each.Name == edit);
            happens.Before?.Invoke();
            GeneratorRunResult result = ((GeneratorDriver)happens.Run()).GetRunResult().Results.Single();
            // The name is TrackingNames.Declarations of the generator: Modified is what was parsed.
            yield return new StepReasons(
                edit,
                Anew(result.TrackedSteps["Declarations"]),
                Anew(result.TrackedOutputSteps.Values.SelectMany(static steps => steps))
            );
        }
    }

    private static int Anew(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps
            .SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
