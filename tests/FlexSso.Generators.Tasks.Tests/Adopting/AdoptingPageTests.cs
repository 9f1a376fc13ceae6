using System.Text.RegularExpressions;

namespace FlexSso.Generators.Tasks.Tests.Adopting;

/// <summary>The example of <c>docs/adopting.md</c>: its files give its declaration.</summary>
public sealed partial class AdoptingPageTests
{
    [Test]
    public void The_files_of_the_page_give_its_declaration()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "adopting.md")).ReplaceLineEndings("\n");
        using TaskProject project = new();
        foreach (Match file in Files().Matches(page))
            project.Folder.Write("App/" + file.Groups["name"].Value, file.Groups["text"].Value);

        bool isAdopted = project.Adopt(
            task => (task.ClassName, task.RootNamespace, task.IsNullable) = ("AcmeFlex", "Acme.ContactCenter", true),
            "auth0/users.json",
            "auth0/addon.json",
            "auth0/action.js"
        );

        Assert.That(isAdopted, Is.True);
        Assert.That(File.ReadAllText(project["AcmeFlex.cs"]), Is.EqualTo(Declaration().Match(page).Groups["text"].Value));
    }

    [GeneratedRegex("`(?<name>auth0/[a-z.]+)`:\n\n```[a-z]+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Files();

    [GeneratedRegex("```csharp\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Declaration();
}
