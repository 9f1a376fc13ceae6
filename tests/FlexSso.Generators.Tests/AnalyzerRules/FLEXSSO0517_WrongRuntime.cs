using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0517_WrongRuntime
{
    private const string Id = RuleIds.WrongRuntime;

    [TestCase("node12", "reached its end of life at Auth0 on 2025-08-15")]
    [TestCase("node16", "reached its end of life at Auth0 on 2025-08-15")]
    [TestCase("node24", "is not one of Auth0's runtimes")]
    [TestCase("Node 22", "is not one of Auth0's runtimes")]
    [TestCase("NODE22", "is not one of Auth0's runtimes")]
    public void Not_a_runtime(string runtime, string reason) =>
        Expect
            .Error(Id, With($"ActionRuntime = [|\"{runtime}\"|]"), $"ActionRuntime '{runtime}' {reason}; use 'node22', or leave it out")
            .HasFix(FixKeys.Likely, "node22");

    [TestCase("node18", "Node 18")]
    [TestCase("node22", "Node 22")]
    public void A_runtime_that_the_Action_names(string runtime, string shown)
    {
        string source = With($"ActionRuntime = \"{runtime}\"");
        Expect.Nothing(source);
        Assert.That(GeneratorRun.On(source).Compiles().Artifact("post-login-action.js"), Does.Contain($"(Login / Post Login, {shown})"));
    }

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
