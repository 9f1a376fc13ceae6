using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>A class with [FlexSsoConfig] that the generator wrote nothing for is a warning, and never a silent build (FLEXSSO0806).</summary>
public sealed class NothingGeneratedTests
{
    [Test]
    public void The_likely_cause_comes_first([Range(0, 4)] int index)
    {
        (string words, Action<WriteFlexSsoArtifacts> prepare) = NothingGenerated.Causes[index];
        using TaskProject project = new() { Prepare = prepare };

        Assert.That(project.WriteFrom(NothingGenerated.Assembly));
        Assert.That(
            project.Complaints.Single(),
            Does.StartWith(
                $"App.csproj(0,0): warning FLEXSSO0806: {words}nothing was generated for 'Acme.AcmeFlex' and no file is written; "
            )
        );
        Assert.That(project.Engine.Warnings[0].HelpLink, Does.EndWith("/docs/rules/FLEXSSO0806.md"));
    }

    [Test]
    public void Only_the_classes_without_a_model_are_named()
    {
        const string Model = "[FlexSso.FlexSsoModel] private const string M = \"{}\";";
        using TaskProject project = new();
        project.WriteFrom(
            NothingGenerated.AssemblyOf(
                $$"""
                [FlexSso.FlexSsoConfig(Environment = "dev"), FlexSso.FlexSsoConfig(Environment = "prod")] class Twice { }
                class Outer<T> { [FlexSso.FlexSsoConfig] class Nested { } }
                [FlexSso.FlexSsoConfig] class Generated { {{Model}} }
                class Other { class Generated { {{Model}} } [FlexSso.FlexSsoConfig] void Method() { } }
                """
            )
        );
        Assert.That(project.Engine.Warnings.Single().Message, Does.Contain(" for 'Acme.Twice', 'Acme.Outer`1.Nested' and no file "));
    }

    [Test]
    public void A_committed_folder_stays_as_it_is_unless_the_generator_has_found_a_mistake()
    {
        using TaskProject project = new() { Output = "auth0/", IsCommitted = true };
        project.Write(("Acme.AcmeFlex/a.txt", "1"), ("Acme.Old/a.txt", "1"));

        Assert.That(project.WriteFrom(NothingGenerated.Assembly));
        Assert.That(project.Files, Is.EqualTo(["Acme.AcmeFlex/a.txt"]));
        Assert.That(project.Rewrite());
        Assert.That(project.Files, Is.EqualTo(["Acme.AcmeFlex/a.txt"]), "it is still known");
        Assert.That(project.Verify(), Is.False, "there is no code to compare it with");
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0701"]));

        project.Folder.Write("App/obj/generated/Acme.AcmeFlex.invalid.g.cs", InvalidConfigCode.Of("Acme.AcmeFlex"));
        Assert.That(project.Rewrite());
        Assert.That(project.Files, Is.Empty);
    }

    [Test]
    public void The_warning_comes_again_when_nothing_has_changed_and_not_when_all_is_well()
    {
        using TaskProject project = new();
        project.WriteFrom(NothingGenerated.Assembly);
        Assert.That(File.GetLastWriteTimeUtc(project.ManifestFile).Year, Is.EqualTo(1980), "MSBuild runs the task again");

        project.WriteFrom(NothingGenerated.AssemblyOf("class AcmeFlex { }"));
        Assert.That(project.Complaints, Is.Empty);
        Assert.That(File.GetLastWriteTimeUtc(project.ManifestFile).Year, Is.GreaterThan(1980));
    }
}
