using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0519_DefaultConnectionName
{
    private const string Id = RuleIds.DefaultConnectionName;

    [Test]
    public void No_connection_is_named() =>
        Expect
            .Information(
                Id,
                Declarations.Config().Replace("[FlexSsoConfig(", "[[|FlexSsoConfig|]("),
                "'AcmeFlex' names no Connection, so agents are sent to 'Username-Password-Authentication', the database that Auth0 gives "
                    + "every tenant; set Connection if they are in another one"
            )
            .HasNoFix();

    [Test]
    public void A_connection_is_named() => Expect.Nothing(With("Connection = \"Username-Password-Authentication\""), information: Id);

    [Test]
    public void Only_the_compiler_reports_a_half_typed_argument() =>
        Expect.CompilerErrorAlone("CS0246", With("Connecti = \"acme\""), generates: true);

    private static string With(string arguments) => Declarations.Config(arguments: $"{Declarations.Arguments}, {arguments}");
}
