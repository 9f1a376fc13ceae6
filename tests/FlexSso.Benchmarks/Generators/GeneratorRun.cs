using FlexSso.Benchmarks.Page;
using Microsoft.CodeAnalysis;

namespace FlexSso.Benchmarks.Generators;

/// <summary>One run of the generators after one thing has happened to a project.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Driver">The driver, in the state before the run.</param>
/// <param name="Prepare">Makes the compilation of the run; not measured. It is a new one each time, because the last run has bound the old one.</param>
internal sealed record GeneratorRun(string Name, GeneratorDriver Driver, Func<Compilation> Prepare)
{
    public const string Cold = "cold";
    public const string Elsewhere = "keystroke in a file elsewhere";
    public const string Declaration = "keystroke in the declaration";
    public const string Branch = "branch switch";
    public const string Cancelled = "cancelled halfway";

    /// <summary>Time and allocation of the run.</summary>
    public Once Measure()
    {
        Compilation compilation = Prepare();
        return Once.Of(() => Driver.RunGenerators(compilation));
    }
}
