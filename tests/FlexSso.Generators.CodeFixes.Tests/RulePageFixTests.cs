using System.Text.RegularExpressions;
using FlexSso.Generators.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>What every code fix must do, tried on the examples of the rule pages.</summary>
public sealed class RulePageFixTests
{
    private static IEnumerable<string> Promising => RulePage.All.Where(page => page.PromisesFix).Select(page => page.Id);

    [Test]
    public void The_pages_promise_a_fix_for_exactly_the_rules_of_the_providers() =>
        Assert.That(Promising, Is.EquivalentTo(Fixing.FixableRules));

    [TestCaseSource(nameof(Promising))]
    public void Every_fix_for_an_example_of_the_page_works_alone_and_as_fix_all(string id)
    {
        bool isOffered = false;
        foreach (string code in RulePage.All.Single(page => page.Id == id).WrongExamples)
        {
            Fixing example = Fixing.Of(code);
            foreach (string title in example.Titles(id).Distinct())
            {
                isOffered = true;
                TestContext.Out.WriteLine(title);
                AssertEndsTheDiagnosticAndBeginsNoOther(example, id, title);
                AssertLeavesOtherLinesAsTheyWere(code, id, title);
            }
            if (example.Of(id).SelectMany(example.KnownOffers).Any())
            {
                AssertFixesTwoClassesOfOneDocument(example, code, id);
                AssertFixAllIsWhatEachFixDoes(example, code, id);
            }
            else
                Assert.That(example.FixAll(id).Texts, Is.EqualTo(example.Texts), "what only a person knows stays as it is");
        }
        Assert.That(isOffered, Is.True, "a fix that the page promises is offered for one of its examples");
    }

    private static void AssertEndsTheDiagnosticAndBeginsNoOther(Fixing example, string id, string title)
    {
        Fixing after = example.Apply(Offer(example, id, title)).IsFixed(id);

        Assert.That(Ids(after), Is.SubsetOf([.. Ids(example), .. Consequences(after)]), after.Texts[0]);
        Assert.That(after.Titles(id), Is.Empty, "there is nothing left to offer");
    }

    // With formatting that no formatter writes: tabs, Windows line ends, and a comment at the end of every line.
    private static void AssertLeavesOtherLinesAsTheyWere(string code, string id, string title)
    {
        string odd = string.Concat(code.TrimEnd('\n').Split('\n').Select((line, i) => Odd(line, i)));
        Fixing before = Fixing.Of(odd);

        string after = before.Apply(Offer(before, id, title)).Texts[0];

        string[] old = odd.Split('\n');
        string[] changed = [.. after.Split('\n').Except(old)];
        Assert.That(changed, Has.Length.InRange(0, 2), after);
        Assert.That(old.Except(after.Split('\n')).Count(), Is.InRange(0, 2), after);
        Assert.That(Comments(after), Is.EqualTo(Comments(odd)), "no comment is lost, and none changes its place");
        Assert.That(after.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n").And.Not.Contains("\r"));
    }

    private static void AssertFixesTwoClassesOfOneDocument(Fixing example, string code, string id)
    {
        Fixing before = Fixing.Of(code + Again(code));
        Assert.That(before.Of(id), Has.Length.EqualTo(2 * example.Of(id).Length));

        Fixing after = before.FixAll(id).IsFixed(id);

        string once = example.FixAll(id).Texts[0];
        // The first class, letter for letter; the second is right, and the whole compiles.
        Assert.That(after.Texts[0], Does.StartWith(once.TrimEnd('\n')));
        Assert.That(Ids(after), Is.SubsetOf([.. Ids(before), .. Consequences(after), .. Consequences(after)]));
    }

    private static void AssertFixAllIsWhatEachFixDoes(Fixing example, string code, string id)
    {
        Fixing before = Fixing.Of(code + Again(code), Renamed(code));
        Assert.That(before.Of(id), Has.Length.EqualTo(3 * example.Of(id).Length));
        Fixing byHand = before.FixEach(id).IsFixed(id);

        Fixing all = before.FixAll(id).IsFixed(id);
        Assert.That(all.Texts, Is.EqualTo(byHand.Texts), "solution");
        Assert.That(all.Titles(id), Is.Empty, "there is nothing left to offer");

        Fixing one = before.FixAll(id, FixAllScope.Document);
        Assert.That(one.Texts, Is.EqualTo(new[] { byHand.Texts[0], before.Texts[1] }), "only the first document");
        Assert.That(one.Of(id).Select(d => d.Location.SourceTree!.FilePath).Distinct(), Is.EqualTo(new[] { "File1.cs" }));
    }

    private static string[] Ids(Fixing project) => [.. project.Diagnostics.Select(d => d.Id)];

    // What the user's choice leads to: Legacy has ended, and the SID of Enhanced is for the user to fill in.
    private static IEnumerable<string> Consequences(Fixing after) =>
        after.Texts[0].Contains("FlexSsoMode.Legacy", StringComparison.Ordinal) ? ["FLEXSSO0207"]
        : after.Texts[0].Contains("<JQ_CONNECTION_SID>", StringComparison.Ordinal) ? ["FLEXSSO0203"]
        : [];

    private static CodeAction Offer(Fixing project, string id, string title) =>
        project.Of(id).SelectMany(project.Offers).First(offer => offer.Title == title);

    private static string Odd(string line, int number)
    {
        string indented = line.Replace("    ", "\t", StringComparison.Ordinal);
        return line.Length == 0 ? "\r\n" : $"{indented} // {number}\r\n";
    }

    private static string[] Comments(string text) =>
        [
            .. CSharpSyntaxTree
                .ParseText(text)
                .GetRoot()
                .DescendantTrivia()
                .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
                .Select(trivia => trivia.ToString()),
        ];

    // The types of an example once more, under other names: using directives and the namespace of the file stand for both.
    private static string Again(string code)
    {
        CompilationUnitSyntax root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code).GetRoot();
        BaseTypeDeclarationSyntax[] types =
        [
            .. root.DescendantNodes(node => node is not TypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>(),
        ];
        return Rename("\n" + string.Concat(types.Select(type => type.ToFullString())), types, "2");
    }

    // The whole example with other names for its types, as a document of the same project.
    private static string Renamed(string code) =>
        Rename(code, CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>(), "3");

    private static string Rename(string text, IEnumerable<BaseTypeDeclarationSyntax> types, string suffix) =>
        types
            .Select(type => type.Identifier.Text)
            .Aggregate(text, (renamed, name) => Regex.Replace(renamed, $@"\b{name}\b", name + suffix));
}
