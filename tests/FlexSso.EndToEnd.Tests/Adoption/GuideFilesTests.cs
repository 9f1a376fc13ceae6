using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Guide;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Text;

namespace FlexSso.EndToEnd.Tests.Adoption;

/// <summary>The texts of Twilio's guide, as a team has them: what the build says about the files, and about a declaration made from them.</summary>
public sealed class GuideFilesTests
{
    [Test]
    public void The_files_of_the_guide_give_exactly_these_findings()
    {
        Assert.Multiple(() =>
        {
            Check("addon.json", GuideArtifacts.EnhancedAddon, "0504(1,1) 0504(1,1) 0511(1,1) 0511(1,1) 0508(1,1)");
            Check("legacy.json", GuideArtifacts.LegacyAddon, "0201(1,1) 0504(1,1) 0504(1,1) 0511(1,1) 0511(1,1) 0508(1,1)");
            Check("action.js", GuideArtifacts.Action, "0704(2,3) 0703(5,71)");
            Check("broken.js", GuideArtifacts.BrokenAction, "0706(2,42)");
            Check("rule.js", GuideArtifacts.Rule, "0705(1,1)");
        });
    }

    [Test]
    public void A_declaration_from_the_guide_says_what_was_wrong_with_it()
    {
        using AdoptedBuild adopted = new(
            ("addon.json", GuideArtifacts.EnhancedAddon),
            ("action.js", GuideArtifacts.Action),
            ("rule.js", GuideArtifacts.Rule)
        );

        Assert.That(Analysis.Ids(adopted.Code), Is.EqualTo(new[] { "FLEXSSO0501", "FLEXSSO0502", "FLEXSSO0504", "FLEXSSO0508" }));
        Assert.That(adopted.Notes, Has.Length.EqualTo(1).And.All.StartsWith("// - rule.js(1,1): This is an Auth0 Rule"));
    }

    private static void Check(string name, string text, string expected)
    {
        SourceFile file = new(new ProjectPath(AppContext.BaseDirectory, name), text);
        ExistingFiles.Check([file]);
        string found = string.Join(
            ' ',
            file.Findings.InOrder.Select(finding => finding.RuleId["FLEXSSO".Length..] + PlaceOf(text, finding))
        );
        Assert.That(found, Is.EqualTo(expected), name);
    }

    private static string PlaceOf(string text, ExistingFinding finding)
    {
        (int line, int column) = TextPlace.Of(text, finding.Start);
        return $"({line},{column})";
    }
}
