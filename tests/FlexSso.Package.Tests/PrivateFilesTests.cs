using System.IO.Compression;
using System.Text;

namespace FlexSso.Package.Tests;

/// <summary>
/// What a project publishes, packs and copies, for each kind of SDK: nothing that the package wrote or read. All projects are built, and then
/// built again, published and packed, because the second evaluation finds the files of the first.
/// </summary>
public sealed class PrivateFilesTests
{
    // Stands in a roster alone, so no assembly may hold it.
    private const string Person = "grace@acme.example";
    private const string Roster = $$"""[{ "email": "{{Person}}", "roles": ["agent"] }]""";

    private static readonly string[] Projects = ["Web", "Dot", "Out", "Console", "Razor", "Classic", "Lib"];

    [Test]
    public void No_file_of_ours_is_published_packed_or_copied()
    {
        using Consumer consumer = new();
        consumer.Write("shared/people.json", Roster.Replace("grace", "other-grace", StringComparison.Ordinal));
        Project(
            consumer,
            "Web",
            ".Web",
            "net10.0",
            "auth0",
            """<FlexRoster Include="data/team two.json" Config="WebFlex" /><FlexSsoFile Include="users/*.json" /><ProjectReference Include="../Lib/Lib.csproj" />"""
        );
        consumer.Write("Web/data/team two.json", Roster);
        consumer.Write("Web/users/export.json", $$$"""[{ "email": "{{{Person}}}", "app_metadata": { "flex": { "roles": ["agent"] } } }]""");
        consumer.Write("Web/wwwroot/index.html", "<p>Hello</p>");
        // The roster of a project that Web references lies where only Web's globs find it.
        Project(consumer, "Lib", "", "net8.0;net10.0", "auth0", """<FlexRoster Include="../Web/lib.json" Config="LibFlex" />""");
        consumer.Write("Web/lib.json", Roster);
        Project(consumer, "Dot", ".Worker", "net10.0", ".", "");
        consumer.Write("Dot/agents.json", Roster);
        Project(
            consumer,
            "Out",
            ".Worker",
            "net10.0",
            "",
            """<FlexRoster Include="$(MSBuildProjectDirectory)/agents.json" Config="OutFlex" />"""
        );
        consumer.Write("Out/agents.json", Roster);
        Project(
            consumer,
            "Console",
            "",
            "net10.0",
            @".\auth0\",
            """
            <FlexRoster Include="agents.json" Config="ConsoleFlex" />
            <FlexRoster Include="..\shared\people.json" Config="ConsoleFlex" />
            <Content Include="..\shared\*.json" Link="%(Filename)%(Extension)" CopyToOutputDirectory="PreserveNewest" />
            <None Update="**/*.json" CopyToOutputDirectory="PreserveNewest" />
            <EmbeddedResource Include="**/*.json" Exclude="bin/**;obj/**" />
            """
        );
        consumer.Write("Console/agents.json", Roster);
        Project(consumer, "Razor", ".Razor", "net10.0;net8.0", "auth0", """<FlexRoster Include="agents.json" Config="RazorFlex" />""");
        consumer.Write("Razor/agents.json", Roster);
        Project(
            consumer,
            "Classic",
            "",
            "netstandard2.0",
            "auth0",
            """
            <FlexRoster Include="agents.json" Config="ClassicFlex" />
            <None Include="**/*.json" Exclude="bin/**;obj/**" Pack="true" PackagePath="data" />
            """
        );
        consumer.Write("Classic/agents.json", Roster);
        // Comes after the package's targets.
        consumer.Write(
            "Directory.Build.targets",
            """
            <Project>
              <ItemGroup Condition="'$(MSBuildProjectName)' == 'Dot'">
                <FlexRoster Include="$(MSBuildThisFileDirectory)Dot/agents.json" Config="DotFlex" />
              </ItemGroup>
            </Project>
            """
        );
        consumer.Write(
            "All.proj",
            $"""
            <Project DefaultTargets="All">
              <ItemGroup><All Include="{string.Join(';', Projects.Select(p => $"{p}/{p}.csproj"))}" /></ItemGroup>
              <Target Name="All">
                <MSBuild BuildInParallel="true" Projects="@(All)" Targets="Restore" Properties="Round=0" />
                <MSBuild BuildInParallel="true" Projects="@(All)" Targets="Build" Properties="Round=1" />
                <!-- As a killed build leaves it. The next build removes it when the globs have seen it. -->
                <Copy SourceFiles="Dot/agents.json" DestinationFiles="Dot/Acme.DotFlex/~flexsso-2000000000-1.tmp" />
                <Touch Files="Dot/Flex.cs" />
                <ItemGroup><Many Include="Razor/Razor.csproj;Lib/Lib.csproj" /><One Include="@(All)" Exclude="@(Many)" /></ItemGroup>
                <MSBuild BuildInParallel="true" Projects="@(One)" Targets="Build;Publish;Pack" Properties="Round=2" />
                <MSBuild Projects="@(Many)" Targets="Build;Pack" Properties="Round=2" />
              </Target>
            </Project>
            """
        );

        string output = consumer.Succeeds("msbuild", "All.proj", "-nologo", "-v:m", "-m");

        List<string> leaks = [];
        foreach (string project in Projects)
        {
            Assert.That(output, Does.Contain($"FlexSso: Acme.{project}Flex -> "), "the first round writes");
            leaks.AddRange(
                Outputs(consumer, project)
                    .Where(file => !file.EndsWith("/flex-console.json", StringComparison.Ordinal) && Leaks(file, Read(consumer, file)))
            );
            using ZipArchive package = ZipFile.OpenRead(consumer.PathOf($"pack/{project}.1.0.0.nupkg"));
            leaks.AddRange(
                package.Entries.Where(entry => Leaks(entry.FullName, Read(entry))).Select(entry => project + ".nupkg/" + entry.FullName)
            );
        }
        Assert.That(leaks, Is.Empty, () => string.Join('\n', leaks));
        // A target of the project's own publishes what it wants to, and what is the project's own is where it was.
        Assert.That(consumer.Files("publish/Web"), Does.Contain("auth0/Acme.WebFlex/flex-console.json"));
        Assert.That(consumer.Files("publish/Web"), Is.SupersetOf(new[] { "own.json", "wwwroot/index.html" }));
        Assert.That(consumer.Files("publish/Dot"), Does.Contain("own.json"));
        Assert.That(consumer.Files("publish/Console"), Does.Contain("own.json"));
    }

    // A publish looks into wwwroot once more after the build, and 'dotnet run' serves it, so no rule about what is published would do.
    [Test]
    public void The_root_of_a_web_site_takes_no_file_that_names_a_user()
    {
        using Consumer consumer = new();
        Project(consumer, "Root", ".Web", "net10.0", "wwwroot/sso", """<FlexRoster Include="wwwroot/agents.json" Config="RootFlex" />""");
        consumer.Write("Root/wwwroot/agents.json", Roster);

        string output = consumer.Fails("publish", "Root", "-nologo");

        Assert.That(output, Does.Contain("error FLEXSSO0812: FlexSsoOutputPath 'wwwroot/sso' lies in 'wwwroot'"));
        Assert.That(output, Does.Contain("error FLEXSSO0812: The roster 'wwwroot/agents.json' lies in 'wwwroot'"));
        Assert.That(consumer.Files("publish"), Is.Empty);
        Assert.That(consumer.Files("Root/wwwroot"), Is.EqualTo(new[] { "agents.json" }));
    }

    private static void Project(Consumer consumer, string name, string sdk, string frameworks, string folder, string items)
    {
        string element = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        string output =
            name == "Out"
                ? "<OutputPath>out/</OutputPath><AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>"
                : "";
        string kind = name is "Razor" or "Classic" or "Lib" ? "Library" : "Exe";
        consumer.Write(
            $"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk{sdk}">
              <PropertyGroup>
                <{element}>{frameworks}</{element}><OutputType>{kind}</OutputType><FlexSsoOutputPath>{folder}</FlexSsoOutputPath>{output}
                <IsPackable>true</IsPackable><PackageOutputPath>../pack</PackageOutputPath><PublishDir>../publish/{name}/</PublishDir>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FlexSso.Generators" Version="[{BuildFacts.Version}]" />
                {items}
              </ItemGroup>
              <Target Name="Wanted" AfterTargets="FlexSsoKeepFilesPrivate" Condition="'$(MSBuildProjectName)' == 'Web'">
                <ItemGroup><Content Include="auth0/Acme.WebFlex/flex-console.json" CopyToPublishDirectory="PreserveNewest" Pack="false" /></ItemGroup>
              </Target>
            </Project>
            """
        );
        consumer.Write($"{name}/own.json", "{}");
        consumer.Write($"{name}/Flex.cs", ConsumerTests.Valid.Replace("AcmeFlex", name + "Flex", StringComparison.Ordinal));
        if (kind == "Exe")
            consumer.Write($"{name}/Program.cs", "class Program { static void Main() { } }");
    }

    // The build's own folder is bin/…/flexsso; it lies there for a person to read.
    private static IEnumerable<string> Outputs(Consumer consumer, string project) =>
        new[] { $"publish/{project}", $"{project}/bin", $"{project}/out" }
            .SelectMany(folder => consumer.Files(folder).Select(file => folder + "/" + file))
            .Where(file => !file.StartsWith($"{project}/out/flexsso/", StringComparison.Ordinal));

    private static bool Leaks(string name, string content) =>
        new[] { "flexsso/", ".flexsso", "app-metadata", "saml-addon", "Flex/", "agents", "people", "team two", "users-import" }.Any(part =>
            name.Contains(part, StringComparison.Ordinal)
        ) || content.Contains(Person, StringComparison.Ordinal);

    private static string Read(Consumer consumer, string file) => Encoding.Latin1.GetString(File.ReadAllBytes(consumer.PathOf(file)));

    private static string Read(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open(), Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
