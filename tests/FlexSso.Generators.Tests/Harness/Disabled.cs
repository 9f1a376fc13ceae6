using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>
/// Disables a rule to show that its tests fail without it: for a piece of code (<see cref="Rule"/>), or for a whole run with the environment
/// variable <c>FLEXSSO_WITHOUT</c>. The diagnostics of the rule are dropped; the parser does not change.
/// </summary>
internal static class Disabled
{
    private static readonly AsyncLocal<string?> Id = new();

    public static IDisposable Rule(string id)
    {
        Id.Value = id;
        return new End();
    }

    public static bool Contains(Diagnostic diagnostic) =>
        diagnostic.Id == (Id.Value ?? Environment.GetEnvironmentVariable("FLEXSSO_WITHOUT"));

    private sealed class End : IDisposable
    {
        public void Dispose() => Id.Value = null;
    }
}
