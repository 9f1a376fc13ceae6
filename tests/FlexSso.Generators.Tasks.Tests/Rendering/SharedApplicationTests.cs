using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Rendering;

/// <summary>Two classes with one application and different wishes write nothing, also when analyzers are off (FLEXSSO0525).</summary>
public sealed class SharedApplicationTests : IDisposable
{
    private readonly TaskProject _project = new();

    public void Dispose() => _project.Dispose();

    [Test]
    public void Different_settings_are_refused_in_the_words_of_the_compiler()
    {
        EnvironmentModel sales = Sample.Hosted with { Name = "prod", Addon = Sample.Hosted.Addon with { LifetimeInSeconds = 60 } };
        Assert.That(Write(("Acme.SalesFlex", sales, []), ("Acme.AcmeFlex", Sample.Hosted, [])), Is.False);
        Assert.That(
            _project.Complaints,
            Is.EqualTo([
                "App.dll(0,0): error FLEXSSO0525: 'Acme.SalesFlex.Prod' has another LifetimeInSeconds than 'Acme.AcmeFlex', but both use the application "
                    + "'kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6', which has only one SAML2 addon; give each an application of its own (ClientId), or both the "
                    + "same LifetimeInSeconds",
            ])
        );
        Assert.That(_project.Files, Is.Empty);
    }

    [Test]
    public void Different_attributes_are_refused()
    {
        Assert.That(Write(("A", Sample.Hosted, []), ("B", Sample.Hosted, [Sample.Department])), Is.False);
        Assert.That(_project.Complaints.Single(), Does.Contain("'B' has another set of worker attributes than 'A'"));
    }

    [Test]
    public void One_wish_or_two_applications_are_not()
    {
        Assert.That(Write(("A", Sample.Hosted, [Sample.Department]), ("B", Sample.Hosted, [Sample.Department])), Is.True);
        EnvironmentModel other = Sample.Hosted with { Auth0 = Sample.Hosted.Auth0 with { ClientId = "Pq2mN4vB6cD8eF0gH2jK4lM6kfTh7J8x" } };
        Assert.That(Write(("A", Sample.Hosted, []), ("B", other, [Sample.Department])), Is.True);
    }

    private bool Write(params (string Config, EnvironmentModel Environment, WorkerAttributeModel[] Attributes)[] configs) =>
        _project.WriteFrom(
            Compiled.Models([
                .. configs.Select(config =>
                    BuildModelJson.Write(new BuildModel(config.Config, Sample.Array(config.Attributes), Sample.Array(config.Environment)))
                ),
            ])
        );
}
