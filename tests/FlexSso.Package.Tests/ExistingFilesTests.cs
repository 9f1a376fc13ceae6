using System.Text.RegularExpressions;

namespace FlexSso.Package.Tests;

/// <summary>A team that has a set-up and no declaration yet: the package beside its files, in a real build.</summary>
public sealed class ExistingFilesTests
{
    [Test]
    public void Files_are_checked_before_there_is_a_declaration_and_compared_when_there_is_one()
    {
        using Consumer consumer = new();
        consumer.Project("Sso.csproj", "net10.0", items: """<FlexSsoFile Include="auth0/**" />""");
        consumer.Write(
            "auth0/action.js",
            "exports.onExecutePostLogin = async (event, api) => {\n"
                + "  api.samlResponse.setAttribute('email', event.user.email || null);\n"
                + "  api.samlResponse.setAttribute('full_name', event.user.name || null);\n"
                + "  api.samlResponse.setAttribute('roles', event.user.app_metadata.flex.roles);\n};\n"
        );
        consumer.Write("auth0/addon.json", "{\n  \"signResponse\": true,\n  \"audience\": \"urn:flex:JQxxxx\"\n}\n");
        consumer.Write("auth0/tenant.yaml", "clients:\n  - name: Shop\n    callbacks: [https://shop.example]\n");
        consumer.Write("auth0/rule.js", "function (user, context, callback) {\n  callback(null, user, context);\n}\n");
        consumer.Write("Else.cs", "class Else { int X => \"\"; }");

        // The compiler's errors are there too.
        string[] found = Found(consumer.Fails("build", "-nologo"));

        Assert.That(
            found,
            Is.EquivalentTo(
                new[]
                {
                    "action.js(2,3): warning FLEXSSO0704",
                    "action.js(4,71): error FLEXSSO0703",
                    "addon.json(1,1): warning FLEXSSO0504",
                    "addon.json(1,1): warning FLEXSSO0508",
                    "addon.json(1,1): warning FLEXSSO0511",
                    "addon.json(3,15): error FLEXSSO0203",
                    "rule.js(1,1): error FLEXSSO0705",
                    "Else.cs(1,23): error CS0029",
                }
            )
        );

        foreach (string file in new[] { "action.js", "addon.json", "rule.js", "tenant.yaml" })
            File.Delete(consumer.PathOf("auth0/" + file));
        consumer.Write("Else.cs", "");
        consumer.Write("AcmeFlex.cs", ConsumerTests.Valid);
        consumer.Succeeds("build", "-nologo");
        const string Output = "bin/Debug/net10.0/flexsso/Acme.AcmeFlex/";
        consumer.Write(
            "auth0/addon.json",
            consumer
                .Read(Output + "saml-addon.json")
                .Replace("\"lifetimeInSeconds\": 3600", "\"lifetimeInSeconds\": 60", StringComparison.Ordinal)
        );
        consumer.Write("auth0/action.js", consumer.Read(Output + "post-login-action.js"));
        consumer.Project("Sso.csproj", "net10.0", items: """<FlexSsoFile Include="auth0/**" Config="AcmeFlex" />""");

        string drift = consumer.Succeeds("build", "-nologo");
        Assert.That(Found(drift), Is.EqualTo(new[] { "addon.json(15,24): warning FLEXSSO0711" }), drift);
    }

    [Test]
    public void A_declaration_is_written_in_a_project_without_one_and_its_build_says_what_is_wrong()
    {
        using Consumer consumer = new();
        consumer.Project("Sso.csproj", "net10.0;net8.0");
        consumer.Write(
            "auth0/addon.json",
            "{\n  \"signResponse\": true,\n  \"audience\": \"urn:flex:JQ0123456789abcdef0123456789abcdef\"\n}\n"
        );
        consumer.Write("auth0/README.md", "# Ours\n");

        string adopted = consumer.Succeeds(
            "build",
            "-nologo",
            "-t:FlexSsoAdopt",
            "-p:FlexSsoAdoptFrom=auth0",
            "-p:FlexSsoAdoptClass=AcmeFlex"
        );

        Assert.That(adopted, Does.Contain("FlexSso: AcmeFlex.cs was written from 1 file;"));
        Assert.That(
            Found(consumer.Fails("build", "-nologo", "-f", "net8.0")),
            Is.EquivalentTo(
                new[]
                {
                    "AcmeFlex.cs(7,6): error FLEXSSO0501",
                    "AcmeFlex.cs(7,6): error FLEXSSO0502",
                    "AcmeFlex.cs(9,18): warning FLEXSSO0508",
                    "AcmeFlex.cs(10,21): warning FLEXSSO0504",
                }
            )
        );
    }

    [Test]
    public void A_library_that_is_missing_is_one_warning_and_another_version_of_it_does_no_harm()
    {
        using Consumer consumer = new();
        // A task of somebody else that carries an older version, in the same process and before ours.
        consumer.Project(
            "Sso.csproj",
            "net10.0",
            items: """
            <FlexSsoFile Include="auth0/**" /><PackageDownload Include="Acornima" Version="[1.7.0]" /></ItemGroup>
            <UsingTask TaskName="Parse" TaskFactory="RoslynCodeTaskFactory" AssemblyFile="$(MSBuildToolsPath)/Microsoft.Build.Tasks.Core.dll">
              <Task>
                <Reference Include="$([MSBuild]::EnsureTrailingSlash('$(NuGetPackageRoot)'))acornima/1.7.0/lib/netstandard2.0/Acornima.dll" />
                <Code Type="Fragment" Language="cs">Log.LogMessage(MessageImportance.High, "Other: " + ((System.Reflection.AssemblyFileVersionAttribute)System.Attribute.GetCustomAttribute(new Acornima.Parser().ParseScript("1").GetType().Assembly, typeof(System.Reflection.AssemblyFileVersionAttribute))).Version);</Code>
              </Task>
            </UsingTask>
            <Target Name="Other" BeforeTargets="BeforeBuild"><Parse /></Target>
            <ItemGroup>
            """
        );
        consumer.Write("auth0/rule.js", "function (user, context, callback) {\n  callback(null, user, context);\n}\n");
        consumer.Write("auth0/addon.yaml", "audience: urn:flex:JQxxxx\n");

        string both = consumer.Fails("build", "-nologo", "-m:1");

        Assert.That(both, Does.Contain("Other: 1.7.0"));
        Assert.That(Found(both), Does.Contain("rule.js(1,1): error FLEXSSO0705").And.Contain("addon.yaml(1,11): error FLEXSSO0203"));

        string tasks = Path.GetDirectoryName(
            Directory
                .GetFiles(RestoredPackages.Folder, "Acornima.dll", SearchOption.AllDirectories)
                .Single(file => file.Contains("tasks", StringComparison.Ordinal))
        )!;
        foreach (string file in new[] { "FlexSso.Generators.Tasks.dll", "YamlDotNet.dll" })
            File.Copy(Path.Combine(tasks, file), consumer.PathOf(file));
        string missing = consumer.Succeeds(
            "build",
            "-nologo",
            "-p:FlexSsoTasksAssembly=" + consumer.PathOf("FlexSso.Generators.Tasks.dll")
        );

        Assert.That(
            missing,
            Does.Contain("warning FLEXSSO0815: The library 'Acornima', which the package carries beside its task, cannot be loaded")
        );
        Assert.That(missing, Does.Contain("1 Warning(s)"));
    }

    private static string[] Found(string output) =>
        [
            .. Regex
                .Matches(output, @"(\w+\.\w+\([0-9,]+\)): (error|warning) (\w+):")
                .Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value} {match.Groups[3].Value}")
                .Distinct(),
        ];
}
