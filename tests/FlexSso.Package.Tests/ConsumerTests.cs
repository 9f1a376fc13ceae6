using System.Text.RegularExpressions;
using FlexSso.Testing;

namespace FlexSso.Package.Tests;

/// <summary>Projects as users have them.</summary>
public sealed class ConsumerTests
{
    private const string Jq = "JQ0123456789abcdef0123456789abcdef";
    internal const string Valid = $$"""
        using FlexSso;

        namespace Acme
        {
            [FlexSsoConfig(
                AcsUrl = "https://login.flex.us1.twilio.com/login/callback?connection={{Jq}}",
                Audience = "urn:flex:{{Jq}}",
                Auth0Domain = "acme.us.auth0.com",
                ClientId = "kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6")]
            [FlexUser("ada@acme.example", FlexRole.Admin)]
            public partial class AcmeFlex
            {
                [FlexAttribute("department")]
                public string Department { get; set; } = "Sales";
            }
        }
        """;

    private static readonly string[] Files =
    [
        "Acme.AcmeFlex/SETUP.md",
        "Acme.AcmeFlex/app-metadata/ada@acme.example.json",
        "Acme.AcmeFlex/flex-console.json",
        "Acme.AcmeFlex/post-login-action.js",
        "Acme.AcmeFlex/saml-addon.json",
        "Acme.AcmeFlex/setup.html",
        "Acme.AcmeFlex/users-import-001.json",
        "Acme.AcmeFlex/worker-preview.json",
    ];

    [Test]
    public void Every_target_framework_builds_with_its_default_language_and_writes_the_same_bytes()
    {
        string[] frameworks = ["net10.0", "net8.0", "netstandard2.0", "net472"];
        using Consumer consumer = new();
        consumer.Project(
            "Sso.csproj",
            string.Join(';', frameworks),
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            """<PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" Condition="'$(TargetFramework)' == 'net472'" />"""
        );
        consumer.Write("AcmeFlex.cs", Valid);

        string output = consumer.Succeeds("build", "-nologo");

        foreach (string framework in frameworks)
        {
            string folder = $"bin/Debug/{framework}/flexsso";
            Assert.That(Written(consumer, folder), Is.EqualTo(Files), framework);
            foreach (string file in Files)
                Assert.That(consumer.Read($"{folder}/{file}"), Is.EqualTo(consumer.Read($"bin/Debug/net10.0/flexsso/{file}")), framework);
            Assert.That(output, Does.Contain($"FlexSso: Acme.AcmeFlex -> bin/Debug/{framework}/flexsso/Acme.AcmeFlex/ (8 files: 8 new)"));
        }
        Cases.Report("Consumers", frameworks.Length);
    }

    [Test]
    public void Files_follow_a_mistake_a_rename_other_formats_and_a_clean()
    {
        using Consumer consumer = new();
        consumer.Project("Sso.csproj", "net10.0", "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>", kind: "Exe");
        consumer.Write("AcmeFlex.cs", Valid);
        consumer.Write("Program.cs", "using FlexSso; System.Console.Write(new Acme.AcmeFlex(FlexRole.Agent).ToAppMetadataJson());");
        const string Folder = "bin/Debug/net10.0/flexsso";

        consumer.Succeeds("build", "-nologo");
        Assert.That(Written(consumer, Folder), Is.EqualTo(Files));
        Assert.That(consumer.Succeeds("run", "--no-build"), Does.Contain("\"department\": \"Sales\""));

        string nothing = consumer.Succeeds("build", "-nologo", "-v:n");
        Assert.That(nothing, Does.Contain("Skipping target \"FlexSsoWriteArtifactFiles\"").And.Not.Contain("FlexSso: "));

        // A mistake is reported at its argument, and the files of the last build are removed.
        consumer.Write("AcmeFlex.cs", Valid.Replace("urn:flex:JQ0", "urn:flex:JQ9", StringComparison.Ordinal));
        string mistake = consumer.Fails("build", "-nologo");
        Assert.That(mistake, Does.Match(@"AcmeFlex\.cs\(7,20\): error FLEXSSO0204: Audience names 'JQ9.*docs/rules/FLEXSSO0204\.md"));
        Assert.That(consumer.Files(Folder), Is.Empty);

        // Without analyzers nothing is reported, but nothing is written either.
        consumer.Write("Program.cs", "System.Console.Write(0);");
        consumer.Succeeds("build", "-nologo", "-p:RunAnalyzers=false");
        Assert.That(consumer.Files(Folder), Is.Empty);

        // The mistake is corrected, and the class is renamed.
        consumer.Write("AcmeFlex.cs", Valid.Replace("class AcmeFlex", "class Renamed", StringComparison.Ordinal));
        consumer.Succeeds("build", "-nologo");
        Assert.That(Written(consumer, Folder), Is.EqualTo(Files.Select(f => f.Replace("AcmeFlex", "Renamed", StringComparison.Ordinal))));

        // Other formats give other files. The first formats give the first files again.
        consumer.Succeeds("build", "-nologo", "-p:FlexSsoFormats=deploy-cli%3Bterraform%3Bhttp");
        string[] uploads = consumer.Files(Folder);
        Assert.That(
            uploads,
            Is.SupersetOf(
                new[] { "Acme.Renamed/deploy-cli/README.md", "Acme.Renamed/management-api.http", "Acme.Renamed/terraform/main.tf" }
            )
        );
        Assert.That(uploads.Intersect(Files), Is.Empty);
        Assert.That(
            consumer.Fails("build", "-nologo", "-p:FlexSsoFormats=pdf"),
            Does.Contain("Sso.csproj : error FLEXSSO0804: FlexSsoFormats names 'pdf'")
        );
        consumer.Succeeds("build", "-nologo");
        Assert.That(Written(consumer, Folder), Is.EqualTo(Files.Select(f => f.Replace("AcmeFlex", "Renamed", StringComparison.Ordinal))));

        consumer.Succeeds("build", "-nologo", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true");
        Assert.That(Written(consumer, Folder), Has.Length.EqualTo(Files.Length));

        consumer.Succeeds("clean", "-nologo");
        Assert.That(consumer.Exists(Folder), Is.False);
    }

    // The right text, its replacement, the position of the error and its ID. Each is one file, and all are in one build.
    private static readonly (string Right, string Wrong, string Place, string Id)[] Mistakes =
    [
        ("Audience = \"urn:flex:", "Audience = \"URN:flex:", "7,20", "FLEXSSO0202"),
        ("https://login.flex", "hhttps://login.flex", "6,18", "FLEXSSO0205"),
        (", FlexRole.Admin", "", "10,6", "FLEXSSO0301"),
        ("FlexRole.Admin", "\"administrator\"", "10,35", "FLEXSSO0302"),
        ("public partial", "public", "11,18", "FLEXSSO0101"),
        ("\"acme.us.auth0.com\"", "\"https://acme.us.auth0.com/\"", "8,23", "FLEXSSO0501"),
        (",\n        ClientId = \"kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6\"", "", "5,6", "FLEXSSO0502"),
    ];

    [Test]
    public void Each_mistake_is_one_error_on_the_command_line_at_its_place()
    {
        using Consumer consumer = new();
        consumer.Project("Sso.csproj", "net10.0");
        foreach ((string right, string wrong, _, string id) in Mistakes)
        {
            string source = Valid.Replace(right, wrong, StringComparison.Ordinal).Replace("AcmeFlex", id, StringComparison.Ordinal);
            consumer.Write(id + ".cs", source);
        }

        IEnumerable<string> errors = consumer
            .Fails("build", "-nologo")
            .Split('\n')
            .Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => Regex.Match(line, @"(\w+\.cs\([0-9,]+\): error \w+): ").Groups[1].Value)
            .Distinct();

        Assert.That(errors, Is.EquivalentTo(Mistakes.Select(m => $"{m.Id}.cs({m.Place}): error {m.Id}")));
        Assert.That(consumer.Exists("bin/Debug/net10.0/flexsso"), Is.False);
    }

    [Test]
    public void Friend_projects_build_and_only_those_that_declare_write_files()
    {
        using Consumer consumer = new();
        consumer.Project("Sso/Sso.csproj", "net10.0");
        consumer.Write(
            "Sso/AcmeFlex.cs",
            "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]\n"
                + Valid
                    .Replace("public partial", "internal partial", StringComparison.Ordinal)
                    .Replace("using FlexSso;", "", StringComparison.Ordinal)
                    .Replace("namespace Acme\n{", "namespace Acme\n{ using FlexSso;", StringComparison.Ordinal)
        );
        consumer.Project("Own/Own.csproj", "net10.0", items: """<ProjectReference Include="../Sso/Sso.csproj" />""");
        consumer.Write("Own/Own.cs", Valid.Replace("AcmeFlex", "OwnFlex", StringComparison.Ordinal));
        consumer.Write(
            "App/App.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Own/Own.csproj" /><ProjectReference Include="../Sso/Sso.csproj" /></ItemGroup>
            </Project>
            """
        );
        consumer.Write("App/App.cs", "class App { string A => Acme.AcmeFlex.SamlAddonJson; string B => Acme.OwnFlex.SamlAddonJson; }");

        consumer.Succeeds("build", "App/App.csproj", "-nologo");

        Assert.That(Written(consumer, "Sso/bin/Debug/net10.0/flexsso"), Has.Length.EqualTo(Files.Length));
        Assert.That(Written(consumer, "Own/bin/Debug/net10.0/flexsso"), Has.Length.EqualTo(Files.Length));
        Assert.That(consumer.Exists("App/bin/Debug/net10.0/flexsso"), Is.False);
    }

    [Test]
    public void A_committed_folder_is_written_once_for_all_frameworks_and_survives_clean()
    {
        using Consumer consumer = new();
        consumer.Project("Sso.csproj", "net10.0;netstandard2.0", "<FlexSsoOutputPath>auth0</FlexSsoOutputPath>");
        consumer.Write("AcmeFlex.cs", Valid);

        string output = consumer.Succeeds("build", "-nologo");

        Assert.That(output.Split("FlexSso: ").Length - 1, Is.EqualTo(1));
        string[] all = [".Sso.flexsso", .. Files];
        Assert.That(consumer.Files("auth0"), Is.EqualTo(all));
        Assert.That(consumer.Exists("bin/Debug/net10.0/flexsso"), Is.False);
        consumer.Succeeds("clean", "-nologo");
        Assert.That(consumer.Files("auth0"), Is.EqualTo(all));

        // As after a fresh clone, and in another configuration than the one that wrote. The record in the folder lists its files.
        consumer.Write("AcmeFlex.cs", Valid.Replace(", FlexRole.Admin", "", StringComparison.Ordinal));
        string failed = consumer.Fails("build", "-nologo", "-c", "Release");
        Assert.That(failed, Does.Contain("error FLEXSSO0301").And.Contain("the 8 files of 'Acme.AcmeFlex' were withdrawn from auth0/"));
        Assert.That(consumer.Files("auth0"), Is.EqualTo(all[..1]));
        consumer.Write("AcmeFlex.cs", Valid);
        consumer.Succeeds("build", "-nologo", "-c", "Release");
        Assert.That(consumer.Files("auth0"), Is.EqualTo(all));
    }

    [Test]
    public void Writing_can_be_turned_off()
    {
        using Consumer consumer = new();
        consumer.Project("Sso.csproj", "net10.0", "<FlexSsoWriteArtifacts>false</FlexSsoWriteArtifacts>");
        consumer.Write("AcmeFlex.cs", Valid + "\nclass Use { string Text => Acme.AcmeFlex.SamlAddonJson; }");

        Assert.That(consumer.Succeeds("build", "-nologo"), Does.Not.Contain("FlexSso: "));
        Assert.That(consumer.Exists("bin/Debug/net10.0/flexsso"), Is.False);
    }

    // Without the record of the folder.
    private static string[] Written(Consumer consumer, string folder) =>
        [.. consumer.Files(folder).Where(file => !file.EndsWith(".flexsso", StringComparison.Ordinal))];
}
