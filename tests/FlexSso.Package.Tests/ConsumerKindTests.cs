using System.Text.RegularExpressions;
using FlexSso.Testing;

namespace FlexSso.Package.Tests;

/// <summary>
/// However a project gets the package, it compiles, runs and has its files, or the build says why not. All kinds are one build.
/// </summary>
public sealed class ConsumerKindTests
{
    private const string Package = "FlexSso.Generators";

    private readonly Consumer _consumer = new();
    private string _output = "";

    [OneTimeSetUp]
    public void Build()
    {
        string version = $"Version=\"[{BuildFacts.Version}]\"";
        _consumer.Write("Global/Directory.Packages.props", Central($"<GlobalPackageReference Include=\"{Package}\" {version} />"));
        _consumer.Write("Central/Directory.Packages.props", Central($"<PackageVersion Include=\"{Package}\" {version} />"));
        foreach (ConsumerKind kind in ConsumerKind.All)
            Write(kind);
        // Of a project that the package only reaches, and of one without any rules to follow.
        Project("Plain/Plain.csproj", """<ProjectReference Include="../Lib/Lib.csproj" />""");
        _consumer.Write("Plain/Plain.cs", "class Plain { }");
        string reference = $"<PackageReference Include=\"{Package}\" {version} />";
        Project(
            "Removed/Removed.csproj",
            reference,
            "<Target Name=\"R\" BeforeTargets=\"CoreCompile\"><ItemGroup><Analyzer Remove=\"@(Analyzer)\" /></ItemGroup></Target>"
        );
        _consumer.Write("Removed/Flex.cs", "namespace Acme { [FlexSso.FlexSsoConfig] public partial class RemovedFlex { } }");
        Project("RulesOff/RulesOff.csproj", reference, "<PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>");
        _consumer.Write("RulesOff/Flex.cs", "namespace Acme { [FlexSso.FlexSsoConfig] public partial class RulesOffFlex { } }");
        Project("Vb/Vb.vbproj", reference, "<PropertyGroup><RootNamespace /></PropertyGroup>");
        _consumer.Write("Vb/Flex.vb", "Namespace Acme\n<FlexSso.FlexSsoConfig>\nPublic Class VbFlex\nEnd Class\nEnd Namespace\n");
        Project("Fs/Fs.fsproj", reference + "<Compile Include=\"Flex.fs\" />");
        _consumer.Write("Fs/Flex.fs", "namespace Acme\n[<FlexSso.FlexSsoConfig>]\ntype FsFlex() = class end\n");
        _consumer.Write(
            "All.proj",
            """
            <Project DefaultTargets="All">
              <ItemGroup><All Include="**/*.*proj" Exclude="All.proj" /></ItemGroup>
              <Target Name="All">
                <MSBuild Projects="@(All)" Targets="Restore" Properties="Round=0" />
                <MSBuild Projects="ExeLocked/ExeLocked.csproj" Targets="Restore" Properties="Round=1;RestoreLockedMode=true" />
                <MSBuild Projects="@(All)" Targets="Build" BuildInParallel="true" />
              </Target>
            </Project>
            """
        );
        _output = _consumer.Succeeds("msbuild", "All.proj", "-nologo", "-v:m", "-m");
    }

    [OneTimeTearDown]
    public void Remove() => _consumer.Dispose();

    [TestCaseSource(typeof(ConsumerKind), nameof(ConsumerKind.Names))]
    public void A_project_that_declares_has_its_files_and_runs(string name)
    {
        ConsumerKind kind = ConsumerKind.All.Single(k => k.Name == name);
        if (kind.Declares)
        {
            Assert.That(_consumer.Files(kind.Output + "flexsso"), Does.Contain($"Acme.{kind.ClassName}Flex/saml-addon.json"));
            Assert.That(Regex.Matches(_output, $"FlexSso: Acme.{kind.ClassName}Flex -> "), Has.Count.EqualTo(1));
        }
        if (kind.IsExe && kind.ClassName != "ExeNoRuntime")
            Assert.That(Dotnet.Run(_consumer.PathOf(""), kind.Output + kind.ClassName + ".dll"), Is.EqualTo((0, "admin")));
    }

    [Test]
    public void A_project_that_declares_nothing_gets_nothing() =>
        Assert.That(
            _consumer.Files("Plain/bin/Debug/net10.0").Where(file => file.Contains("flexsso/", StringComparison.Ordinal)),
            Is.Empty
        );

    [TestCase("Removed.csproj", "Removed", "The compiler was not given 'FlexSso.Generators.dll'")]
    [TestCase("RulesOff.csproj", "RulesOff", "The declaration is probably wrong, and RunAnalyzers is false")]
    [TestCase("Vb.vbproj", "Vb", "The generator works in C# only and this project is written in VB")]
    [TestCase("Fs.fsproj", "Fs", "The generator works in C# only and this project is written in F#")]
    public void A_class_that_nothing_was_generated_for_is_one_warning_that_names_the_likely_cause(string file, string name, string cause) =>
        Assert.That(
            Warnings($"{file} : warning FLEXSSO0806: {cause}, so nothing was generated for 'Acme.{name}Flex' and no file is written; "),
            Is.EqualTo(1),
            _output
        );

    [Test]
    public void A_program_that_would_not_find_the_library_is_one_warning()
    {
        Assert.That(Warnings("ExeNoRuntime.csproj : warning FLEXSSO0811: 'FlexSso.dll' is not copied beside the program"), Is.EqualTo(1));
        Assert.That(Warnings("warning "), Is.EqualTo(5), _output);
        Cases.Report("Consumers", ConsumerKind.All.Length + 5);
    }

    private int Warnings(string words) => Regex.Count(_output, Regex.Escape(words));

    private void Write(ConsumerKind kind)
    {
        string properties = kind.IsExe ? "<OutputType>Exe</OutputType>" : "";
        if (kind.ClassName == "ExeLocked")
            properties += "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>";
        Project($"{kind.Name}/{kind.ClassName}.csproj", kind.Reference, $"<PropertyGroup>{properties}</PropertyGroup>");
        string use = $"FlexSso.FlexRoles.ToName(new Acme.{kind.ClassName}Flex(FlexSso.FlexRole.Admin).Roles[0])";
        if (kind.Declares)
            _consumer.Write(
                kind.Name + "/Flex.cs",
                ConsumerTests.Valid.Replace("AcmeFlex", kind.ClassName + "Flex", StringComparison.Ordinal)
            );
        if (kind.ClassName == "LibPrivate")
            _consumer.Write(
                kind.Name + "/Use.cs",
                $"namespace Acme {{ public static class Use {{ public static string Role() => {use}; }} }}"
            );
        if (kind.IsExe)
            _consumer.Write(
                kind.Name + "/Program.cs",
                kind.Declares ? $"System.Console.Write({use});" : "System.Console.Write(Acme.Use.Role());"
            );
    }

    private void Project(string file, string items, string rest = "") =>
        _consumer.Write(
            file,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
              {rest}
            </Project>
            """
        );

    private static string Central(string items) =>
        $"<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup>{items}</ItemGroup></Project>";
}
