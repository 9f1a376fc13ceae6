using FlexSso.Generators.Tasks.Tests.Uploads;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>Which items of a project are files of ours, and so neither published nor packed nor copied.</summary>
public sealed class PrivateFilesTests
{
    private const string User = "Acme.Flex/app-metadata/ada@acme.example.json";

    [Test]
    public void The_committed_folder_is_ours_as_a_whole_and_what_lies_beside_it_is_not()
    {
        using TaskProject project = new() { Output = "auth0/", IsCommitted = true };
        string[] ours = ["auth0/notes.txt", "./auth0//old/b.json", "../App/auth0/" + User, project["auth0/a.json"]];

        Assert.That(project.FindPrivate([.. ours, "auth0.json", "auth01/a.json", "own/auth0/a.json", "../auth0/a.json"]), Is.EqualTo(ours));
    }

    [TestCase("./")]
    [TestCase("../")]
    public void Of_a_folder_with_other_files_only_those_that_the_build_wrote_are_ours(string output)
    {
        using TaskProject project = new() { Output = output, IsCommitted = true };
        project.Write((User, "{}"));
        string[] ours = [output + User, output + ".App.flexsso"];

        Assert.That(project.FindPrivate([.. ours, "own.json", output + "own.json", output + "Acme.Flex/own.json"]), Is.EqualTo(ours));
    }

    [TestCase("./", true)]
    [TestCase("./", false)]
    [TestCase("backup/", false)]
    public void Without_a_valid_record_every_file_that_names_a_user_is_ours_wherever_it_lies(string output, bool isDamaged)
    {
        using TaskProject project = new() { Output = output, IsCommitted = true };
        Assert.That(Upload.Write(project, "all", Sample.Ada), string.Join('\n', project.Complaints));
        if (isDamaged)
            File.AppendAllText(project.RecordFile, "<<<<<<< HEAD\n");
        else
            File.Delete(project.RecordFile);
        string[] items =
        [
            .. Directory.GetFiles(project.Artifact("Acme.Flex"), "*", SearchOption.AllDirectories),
            .. Directory.GetFiles(project.Artifact(""), ".*.flexsso"),
        ];
        string[] personal = Array.FindAll(items, item => (item + File.ReadAllText(item)).Contains("ada@", StringComparison.Ordinal));
        string[] others =
        [
            "help/setup.html",
            "SETUP.md",
            "terraform/main.tf",
            "data/users.json",
            "users-import.md",
            "users-import-001.json",
            "app-metadata.json",
            "app-metadata/own.json",
        ];
        string[] files = [.. personal, .. others.Select(project.Artifact)];
        // A folder that was moved by hand, or that FlexSsoOutputPath named before.
        if (output != "./")
            project.Output = "auth0/";

        Assert.That(personal, Has.Length.GreaterThanOrEqualTo(6));
        Assert.That(project.FindPrivate(files), Is.EqualTo(personal));
    }

    [TestCase(
        "wwwroot",
        null,
        "FlexSsoOutputPath 'wwwroot' lies in 'wwwroot', whose files a web site gives to everybody, and names users; choose a folder outside"
    )]
    [TestCase(
        "./wwwroot/auth0/",
        null,
        "FlexSsoOutputPath 'wwwroot/auth0' lies in 'wwwroot', whose files a web site gives to everybody, and names users; choose a folder outside"
    )]
    [TestCase(
        "auth0",
        "wwwroot/people.csv",
        "The roster 'wwwroot/people.csv' lies in 'wwwroot', whose files a web site gives to everybody, and names users; move it to a folder outside"
    )]
    [TestCase("wwwroot2", "people.csv", null)]
    public void The_root_of_a_web_site_is_refused(string output, string? roster, string? message)
    {
        using TaskProject project = new() { Output = output, IsCommitted = true };
        if (roster is not null)
            project.Rosters.Add((roster, "AcmeFlex", ""));

        project.FindPrivate();

        string[] expected = message is null ? [] : [$"App.csproj(0,0): error FLEXSSO0812: {message}"];
        Assert.That(project.Complaints, Is.EqualTo(expected));
    }

    [Test]
    public void What_a_killed_build_left_is_ours_wherever_it_lies()
    {
        using TaskProject project = new();
        string[] ours = ["wwwroot/~flexsso-999999-1.tmp", "~flexsso-1-2.tmp"];

        Assert.That(project.FindPrivate([.. ours, "~flexsso-1.txt", "flexsso-1-2.tmp", "~own.tmp"]), Is.EqualTo(ours));
    }

    [Test]
    public void The_output_of_another_configuration_is_ours_wherever_it_lies()
    {
        using TaskProject project = new() { Output = "out/flexsso/" };
        project.Write((User, "{}"));
        project.Output = "bin/flexsso/";

        Assert.That(
            project.FindPrivate("out/flexsso/" + User, "out/flexsso/own.json", "flexsso/" + User),
            Is.EqualTo(new[] { "out/flexsso/" + User })
        );
    }

    [Test]
    public void Rosters_and_certificates_are_ours_however_an_item_names_them()
    {
        using TaskProject project = new();
        project.Rosters.Add(("../people/team two.csv", "", ""));
        project.Certificates.Add((project["keys/auth0.pem"], "", ""));
        string[] ours = [project["../people/team two.csv"], "keys/../keys/auth0.pem"];

        Assert.That(project.FindPrivate([.. ours, "team two.csv", "keys/auth0.pem.txt"]), Is.EqualTo(ours));
    }

    [TestCase("https://acme.example/a.json?b=c")]
    [TestCase("a\0b")]
    [TestCase("C:|<>*?")]
    public void An_item_that_is_no_path_is_left_alone(string item)
    {
        using TaskProject project = new() { Output = "auth0/", IsCommitted = true };

        Assert.That(project.FindPrivate(item), Is.Empty);
    }
}
