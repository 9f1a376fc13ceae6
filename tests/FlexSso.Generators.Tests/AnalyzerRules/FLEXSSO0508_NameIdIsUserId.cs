using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0508_NameIdIsUserId
{
    private const string Id = RuleIds.NameIdIsUserId;

    [Test]
    public void The_user_ID() => Expect.Warning(Id, With("NameId = [|FlexNameId.UserId|]")).HasNoFix();

    [Test]
    public void The_email() => Expect.Nothing(With("NameId = FlexNameId.Email"));

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
