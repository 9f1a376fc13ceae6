namespace FlexSso.Generators.Tasks.Tests;

/// <summary>Assemblies that are refused as a whole: one bad path, and not a byte is written or removed.</summary>
public class RefusalTests
{
    private static readonly string[] BadPaths =
    [
        "",
        "a.json",
        "/A/a.json",
        "C:/a.json",
        "A\\a.json",
        "../A/a.json",
        "A/../../a.json",
        "A/./a.json",
        "A//a.json",
        "A/",
        "A/a\n.json",
        "A/a?.json",
        "A/a. ",
        "A/a.",
        "A/nul.json",
        "COM1/a.json",
    ];

    [TestCaseSource(nameof(BadPaths))]
    public void A_path_that_is_not_plain_stops_everything(string path)
    {
        using TaskProject project = new();
        project.Write(("Old/a.json", "1"), ("Kept/a.json", "1"));
        string manifest = File.ReadAllText(project.ManifestFile);

        bool succeeded = project.Write(("Kept/a.json", "2"), (path, "2"), ("New/a.json", "2"));

        Assert.That(succeeded, Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0802"]));
        Assert.That(
            project.Engine.Errors[0].Message,
            Does.StartWith("The artifact path '" + path.Replace("\n", "\\u000A") + "' of 'Acme.Flex.A1' ")
        );
        Assert.That(
            project.Engine.Errors[0].Message,
            Does.EndWith("; use a relative path like 'Config/file.json' that every operating system accepts")
        );
        Assert.That(project.Engine.Errors[0].File, Is.EqualTo(project.AssemblyFile));
        Assert.That(
            project.Engine.Errors[0].HelpLink,
            Is.EqualTo("https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rules/FLEXSSO0802.md")
        );
        AssertUntouched(project, manifest);
    }

    [TestCase("Kept/a.json", "Kept/a.json")]
    [TestCase("Kept/a.json", "KEPT/A.json")]
    [TestCase("Ä/a.json", "ä/a.json")]
    public void Two_constants_for_one_path_stop_everything(string first, string second)
    {
        using TaskProject project = new();
        project.Write(("Old/a.json", "1"), ("Kept/a.json", "1"));
        string manifest = File.ReadAllText(project.ManifestFile);

        bool succeeded = project.Write((first, "2"), ("New/a.json", "2"), (second, "2"));

        Assert.That(succeeded, Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0803"]));
        Assert.That(
            project.Engine.Errors[0].Message,
            Is.EqualTo(
                "The artifact path '"
                    + second
                    + "' is wanted by 'Acme.Flex.A0' and by 'Acme.Flex.A2' (case is ignored), and one would overwrite the other; give the configs different names or environments"
            )
        );
        Assert.That(
            project.Engine.Errors[0].HelpLink,
            Is.EqualTo("https://github.com/flexsso/FlexSso.Generators/blob/main/docs/rules/FLEXSSO0803.md")
        );
        AssertUntouched(project, manifest);
    }

    [Test]
    public void One_path_cannot_be_a_file_and_a_folder()
    {
        using TaskProject project = new();
        project.Write(("Old/a.json", "1"), ("Kept/a.json", "1"));
        string manifest = File.ReadAllText(project.ManifestFile);

        bool succeeded = project.Write(("New/sub/a.json", "2"), ("new/Sub", "2"));

        Assert.That(succeeded, Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0803"]));
        Assert.That(
            project.Engine.Errors[0].Message,
            Is.EqualTo(
                "The artifact path 'new/Sub' is a file for 'Acme.Flex.A1' and a folder for 'Acme.Flex.A0'; give the configs different names or environments"
            )
        );
        AssertUntouched(project, manifest);
    }

    [Test]
    public void All_mistakes_are_told_at_once()
    {
        using TaskProject project = new();
        Assert.That(project.Write(("A/a", ""), ("..", ""), ("a/A", ""), ("x", "")), Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0802", "FLEXSSO0803", "FLEXSSO0802"]));
    }

    [Test]
    public void A_text_with_half_a_surrogate_pair_stops_everything()
    {
        using TaskProject project = new();
        project.Write(("Old/a.json", "1"), ("Kept/a.json", "1"));
        string manifest = File.ReadAllText(project.ManifestFile);

        bool succeeded = project.Write(("Kept/a.json", "2"), ("New/a.json", "x\uD83Dy"));

        Assert.That(succeeded, Is.False);
        Assert.That(project.ErrorIds, Is.EqualTo(["FLEXSSO0801"]));
        Assert.That(
            project.Engine.Errors[0].Message,
            Is.EqualTo(
                "The artifact 'New/a.json' cannot be written, since the text of 'Acme.Flex.A1' has half a surrogate pair; correct the value that it comes from"
            )
        );
        AssertUntouched(project, manifest);
    }

    private static void AssertUntouched(TaskProject project, string manifest)
    {
        Assert.That(project.Lines, Is.Empty);
        Assert.That(project.Files, Is.EqualTo(["Kept/a.json", "Old/a.json"]));
        Assert.That(File.ReadAllText(project.Artifact("Kept/a.json")), Is.EqualTo("1"));
        Assert.That(File.ReadAllText(project.ManifestFile), Is.EqualTo(manifest));
        Assert.That(project.Folder.Files(""), Has.Length.EqualTo(4), "The two artifacts, the assembly and the manifest");
    }
}
