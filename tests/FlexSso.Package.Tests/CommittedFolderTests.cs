namespace FlexSso.Package.Tests;

/// <summary>A folder that is committed, with the real compiler: git is the record, and only a class's own mistake takes its files away.</summary>
public sealed class CommittedFolderTests
{
    private const string Verify = "-p:FlexSsoVerify=true";

    [Test]
    public void A_folder_lives_through_errors_elsewhere_the_line_ends_of_Windows_and_a_pipeline()
    {
        using Consumer consumer = new();
        consumer.Project("Sso.csproj", "net10.0", "<FlexSsoOutputPath>auth0</FlexSsoOutputPath>");
        consumer.Write("One.cs", Class("One", "a"));
        consumer.Write("Two.cs", Class("Two", "b"));
        consumer.Succeeds("build", "-nologo");
        string[] all = consumer.Files("auth0");
        Assert.That(all, Has.Length.EqualTo(17), string.Join('\n', all));

        foreach (string error in new[] { "class X { int Y => \"\"; }", "class X { {" })
        {
            consumer.Write("Else.cs", error);
            Assert.That(consumer.Fails("build", "-nologo"), Does.Not.Contain("withdrawn"));
            Assert.That(consumer.Files("auth0"), Is.EqualTo(all), error);
        }
        consumer.Write("Two.cs", Class("Two", "b").Replace("urn:flex:JQb", "urn:flex:JQ0", StringComparison.Ordinal));
        consumer.Write("Else.cs", "class X { int Y => \"\"; }");
        Assert.That(consumer.Fails("build", "-nologo"), Does.Contain("the 8 files of 'Acme.Two' were withdrawn from auth0/Acme.Two/"));
        Assert.That(consumer.Files("auth0"), Is.EqualTo(all.Where(file => !file.StartsWith("Acme.Two", StringComparison.Ordinal))));

        consumer.Write("Else.cs", "");
        consumer.Write("Two.cs", Class("Two", "b"));
        consumer.Succeeds("build", "-nologo");
        Assert.That(consumer.Files("auth0"), Is.EqualTo(all));

        foreach (string file in all)
            consumer.Write("auth0/" + file, consumer.Read("auth0/" + file).Replace("\n", "\r\n", StringComparison.Ordinal));
        Directory.Delete(consumer.PathOf("obj/Debug"), recursive: true);
        consumer.Succeeds("build", "-nologo", Verify);
        Assert.That(consumer.Succeeds("build", "-nologo"), Does.Contain("(8 files: 8 unchanged)"));
        Assert.That(consumer.Read("auth0/Acme.One/saml-addon.json"), Does.Contain("\r\n"));

        consumer.Write("auth0/Acme.One/app-metadata/ada@acme.example.json", "by hand");
        consumer.Write("auth0/Acme.One/SETUP.md", "by hand");
        string refused = consumer.Fails("build", "-nologo", Verify);
        Assert.That(refused, Does.Contain("SETUP.md' differs from what the code gives, first in line 1;"));
        Assert.That(refused, Does.Contain("error FLEXSSO0701: 1 file in '").And.Not.Contain("ada@acme.example"));
        Assert.That(consumer.Read("auth0/Acme.One/SETUP.md"), Is.EqualTo("by hand"));
    }

    // Only the first framework writes, so a class or a package that it does not have would be missed in silence.
    [Test]
    public void A_target_framework_that_is_left_out_is_a_warning_and_is_not_verified()
    {
        const string Folder = "<FlexSsoOutputPath>auth0</FlexSsoOutputPath>";
        using Consumer consumer = new();
        consumer.Project("Sso.csproj", "netstandard2.0;net10.0", Folder);
        consumer.Write(
            "One.cs",
            "#if NET\n" + Class("One", "a").Replace("namespace Acme;", "namespace Acme {", StringComparison.Ordinal) + "}\n#endif\n"
        );
        Assert.That(
            consumer.Succeeds("build", "-nologo"),
            Does.Contain("warning FLEXSSO0810: The files of 'Acme.One' are not written, because only 'netstandard2.0'")
        );
        Assert.That(consumer.Fails("build", "-nologo", Verify), Does.Contain("error FLEXSSO0701: Not all files in 'auth0' were verified"));

        consumer.Write(
            "Sso.csproj",
            consumer
                .Read("Sso.csproj")
                .Replace(
                    "<PackageReference ",
                    "<PackageReference Condition=\"'$(TargetFramework)' == 'net10.0'\" ",
                    StringComparison.Ordinal
                )
        );
        Assert.That(
            consumer.Succeeds("build", "-nologo"),
            Does.Contain(
                "warning FLEXSSO0810: The package 'FlexSso.Generators' is not referenced for 'netstandard2.0', where nothing keeps 'auth0' out"
            )
        );
    }

    private static string Class(string name, string digit)
    {
        string sid = "JQ" + new string(digit[0], 32);
        return $$"""
            using FlexSso;

            namespace Acme;

            [FlexSsoConfig(
                AcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection={{sid}}",
                Audience = "urn:flex:{{sid}}",
                Auth0Domain = "acme.us.auth0.com",
                ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM{{digit}}")]
            [FlexUser("ada@acme.example", FlexRole.Admin)]
            public partial class {{name}};
            """;
    }
}
