using FlexSso.Benchmarks.Page;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Generators;

/// <summary>The targets of the generator.</summary>
internal static class GeneratorTargets
{
    /// <summary>The name of the target that counts steps; all others are costs.</summary>
    public const string Edits = "keystroke elsewhere and branch switch: parse results that changed and emit steps that ran";

    /// <param name="rows">All rows.</param>
    /// <param name="sizes">The sizes of the projects: none, those of real projects, and the stress case.</param>
    /// <param name="ordinary">The files without a declaration.</param>
    public static Target[] Of(IReadOnlyList<GeneratorRow> rows, int[] sizes, SyntaxTree[] ordinary)
    {
        GeneratorRow[] judged = [.. rows.Where(static row => row.Run != GeneratorRun.Cancelled)];
        GeneratorRow[] none = [.. judged.Where(row => row.Declarations == sizes[0])];
        GeneratorRow[] real = [.. judged.Where(row => row.Declarations > sizes[0] && row.Declarations < sizes[^1])];
        GeneratorRow[] cold = [.. real.Where(static row => row.Run == GeneratorRun.Cold)];
        GeneratorRow stress = judged.Single(row => row.Run == GeneratorRun.Cold && row.Declarations == sizes[^1]);
        string realSizes = $"{sizes[1]} to {sizes[^2]} declarations";
        StepReasons again = StepReasons.AfterEditsElsewhere(sizes[^1], ordinary);
        return
        [
            Worst($"{realSizes}, every run: time / best peer", 1, real, static row => row.TimeToBest),
            Worst($"{realSizes}, every run: bytes / best peer", 1, real, static row => row.BytesToBest),
            Worst($"{realSizes}, cold: bytes / best peer", 0.5, cold, static row => row.BytesToBest),
            Worst("no declaration, every run: time / floor", 1.1, none, static row => row.TimeToFloor),
            Worst("no declaration, every run: bytes / floor", 1.1, none, static row => row.BytesToFloor),
            new($"{sizes[^1]:N0} declarations, cold: time / best peer", 0.6, stress.TimeToBest, "0.00x"),
            new($"{sizes[^1]:N0} declarations, cold: bytes / best peer", 0.3, stress.BytesToBest, "0.00x"),
            new(Edits, 0, again.Parsed + again.Emitted, "0"),
        ];
    }

    private static Target Worst(string what, double limit, GeneratorRow[] rows, Func<GeneratorRow, double> ratio)
    {
        GeneratorRow worst = rows.MaxBy(ratio)!;
        return new Target(what, limit, ratio(worst), "0.00x") { Remark = $"largest at {worst.Declarations}: {worst.Run}" };
    }
}
