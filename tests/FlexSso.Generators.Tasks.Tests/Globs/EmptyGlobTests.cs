namespace FlexSso.Generators.Tasks.Tests.Globs;

/// <summary>
/// A wildcard that matches no file leaves no item, so nothing else would miss the users (FLEXSSO0809). The items here are what MSBuild makes
/// of the project; a package test builds one.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EmptyGlobTests : IDisposable
{
    private readonly TaskProject _project = new("App");

    public void Dispose() => _project.Dispose();

    [Test]
    public void It_is_warned_of_at_its_line_and_the_build_succeeds()
    {
        Assert.That(
            Warnings(
                """<FlexRoster Include="rosters/*.csv" Config="Flex" />""",
                """<FlexCertificate Include="a.pem; certificates/**/*.pem" />"""
            ),
            Is.EqualTo([
                "App.csproj(3,6): warning FLEXSSO0809: No file matches 'rosters/*.csv', so this FlexRoster item brings no users; correct its Include, or fetch the files before the build",
                "App.csproj(4,6): warning FLEXSSO0809: No file matches 'certificates/**/*.pem', so this FlexCertificate item brings no certificate; correct its Include, or save https://<Auth0Domain>/pem there before the build",
            ])
        );
        Assert.That(_project.ErrorIds, Is.Empty);
    }

    [TestCase("rosters/*.csv", "rosters/a.csv")]
    [TestCase(@"rosters\*.csv", "rosters/a.csv")]
    [TestCase("./rosters/?.csv", "rosters/a.csv")]
    [TestCase("rosters/**/*.csv", "rosters/a.csv")]
    [TestCase("rosters/**/*.csv", "rosters/x/y/a.csv")]
    [TestCase("**/*.csv", "a.csv")]
    [TestCase("rosters/**", "rosters/x/a.csv")]
    [TestCase("**/x/**/*.csv", "rosters/x/y/a.csv")]
    [TestCase("rosters/*.*", "rosters/agents")]
    [TestCase("rosters/(a)+[b]*.csv", "rosters/(a)+[b]c.csv")]
    [TestCase("ROSTERS/*.CSV", "rosters/a.csv")]
    [TestCase("../data/*.csv", "../data/a.csv")]
    [TestCase("$(MSBuildProjectDirectory)/rosters/*.csv", "rosters/a.csv")]
    [TestCase("$(msbuildthisfiledirectory)rosters/*.csv", "rosters/a.csv")]
    [TestCase("$(ProjectDir)rosters/*.csv", "rosters/a.csv")]
    public void A_glob_that_brought_an_item_is_silent(string include, string item)
    {
        string element = $"""<FlexRoster Include="{include}" Config="Flex" />""";
        Assert.That(Warnings(element), Has.Length.EqualTo(1), "without the item");
        _project.Rosters.Add((item, "Flex", ""));
        Assert.That(Warnings(element), Is.Empty);
    }

    [TestCase("rosters/*.csv", "rosters/x/a.csv")]
    [TestCase("rosters/?.csv", "rosters/ab.csv")]
    [TestCase("rosters/*.csv", "rosters/a.csv.bak")]
    [TestCase("rosters/*.csv", "other/rosters/a.csv")]
    [TestCase("rosters/a.c?v", "rosters/axcsv")]
    public void An_item_of_another_glob_does_not_count(string include, string item)
    {
        _project.Rosters.Add((item, "Flex", ""));
        Assert.That(Warnings($"""<FlexRoster Include="{include}" Config="Flex" />"""), Has.Length.EqualTo(1));
    }

    // A false alarm would be worse than one that is missed.
    [TestCase("""<FlexRoster Include="rosters/*.csv" Condition="'$(CI)' == 'true'" />""")]
    [TestCase("""<FlexRoster Include="$(Rosters)/*.csv" />""")]
    [TestCase("""<FlexRoster Include="@(Rosters->'%(Identity)/*.csv')" />""")]
    [TestCase("""<FlexRoster Include="rosters/%2a.csv" />""")]
    [TestCase("""<FlexRoster Include="rosters/**.csv" />""")]
    [TestCase("""<FlexRoster Include="rosters/*/../*.csv" />""")]
    [TestCase("""<FlexRoster Update="rosters/*.csv" />""")]
    [TestCase("""<FlexRoster Remove="rosters/*.csv" />""")]
    [TestCase("""<Other Include="rosters/*.csv" />""")]
    [TestCase("""<FlexRoster Include="rosters/agents.csv" />""")]
    public void What_may_be_meant_so_is_silent(string element) => Assert.That(Warnings(element), Is.Empty);

    [TestCase("""<ItemGroup Condition="'$(CI)' == 'true'">{0}</ItemGroup>""")]
    [TestCase("""<Target Name="T"><ItemGroup>{0}</ItemGroup></Target>""")]
    [TestCase(
        """<Choose><When Condition="true"><ItemGroup>{0}</ItemGroup></When><Otherwise><ItemGroup>{0}</ItemGroup></Otherwise></Choose>"""
    )]
    [TestCase("""<ItemGroup>{0}""")]
    [TestCase("""<!-- <ItemGroup>{0}</ItemGroup> -->""")]
    public void So_is_what_surrounds_it(string markup) =>
        Assert.That(
            WarningsOf(
                "<Project>" + markup.Replace("{0}", """<FlexRoster Include="r/*.csv" />""", StringComparison.Ordinal) + "</Project>"
            ),
            Is.Empty
        );

    [Test]
    public void A_file_that_projects_share_is_asked_only_for_what_lies_beside_it()
    {
        _project.Folder.Write(
            "Directory.Build.props",
            """
            <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"><ItemGroup>
              <FlexRoster Include="rosters/*.csv;$(MSBuildProjectDirectory)/rosters/*.csv" />
              <FlexRoster Include="$(MSBuildThisFileDirectory)rosters/*.csv" />
            </ItemGroup></Project>
            """
        );
        _project.SharedProjectFiles.Add(_project.Folder["Directory.Build.props"]);
        _project.SharedProjectFiles.Add(_project.Folder["Directory.Build.targets"]);
        Assert.That(
            Warnings(),
            Has.Length.EqualTo(1)
                .And.All.StartsWith(
                    "Directory.Build.props(3,4): warning FLEXSSO0809: No file matches '$(MSBuildThisFileDirectory)rosters/*.csv'"
                )
        );
        _project.Rosters.Add(("../rosters/a.csv", "Flex", ""));
        Assert.That(Warnings(), Is.Empty);
    }

    private string[] Warnings(params string[] elements) =>
        WarningsOf(
            "<Project>\n  <ItemGroup>\n" + string.Concat(elements.Select(element => "    " + element + "\n")) + "  </ItemGroup>\n</Project>"
        );

    // Whatever the rosters hold is no matter here: the warning comes before their errors.
    private string[] WarningsOf(string project)
    {
        File.WriteAllText(_project.ProjectFile, project);
        _project.WriteFrom(Compiled.Models(Sample.Json([], Sample.Hosted)));
        return [.. _project.Complaints.Where(line => line.Contains("FLEXSSO0809", StringComparison.Ordinal))];
    }
}
