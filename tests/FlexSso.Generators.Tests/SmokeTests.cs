using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests;

public sealed class SmokeTests
{
    [TestCaseSource(typeof(Framework), nameof(Framework.All))]
    public void Compiles(object framework) =>
        Assert.That(
            GeneratorRun.On(Declarations.Config("[FlexUser(\"a@b.c\", FlexRole.Agent)]"), (Framework)framework).Compiles().Artifacts(),
            Has.Count.EqualTo(3)
        );
}
