using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>The example of <c>docs/environments.md</c> is right, and the page names what comes of it.</summary>
public sealed class EnvironmentPageTests
{
    private static readonly DocFile Page = DocFile.Read("environments.md");

    [Test]
    public void The_example_gives_the_files_and_members_that_the_page_names()
    {
        string example = DocFile.CodeBlocks(Page.Text, "csharp").Single();
        GeneratorRun run = GeneratorRun.On(Compile.Sources([example], nullable: NullableContextOptions.Enable)).Compiles();
        Assert.That(Compile.Analyze(run.Output), Is.Empty);
        Assert.That(
            run.Artifacts().Keys,
            Does.Contain("Acme.ContactCenter.AcmeFlex/dev/saml-addon.json")
                .And.Contain("Acme.ContactCenter.AcmeFlex/prod/app-metadata/bob@acme.example.json")
        );
        INamedTypeSymbol prod = run.Output.GetTypeByMetadataName("Acme.ContactCenter.AcmeFlex+Prod")!;
        Assert.That(prod.MemberNames, Does.Contain("SamlAddonJson").And.Contain("Users"));
        Assert.That(Page.Text, Does.Contain("`AcmeFlex.Prod.SamlAddonJson`, `AcmeFlex.Prod.Users`"));
    }
}
