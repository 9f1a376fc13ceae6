using System.Text.RegularExpressions;
using FlexSso.Generators.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>What holds for the fix of every rule, on the examples of its page.</summary>
public sealed class RulePageFixTests
{
    private static IEnumerable<string> Promising => RulePage.All.Where(page => page.PromisesFix).Select(page => page.Id);

    // Each offer of each example.
    private static IEnumerable<TestCaseData> Offers =>
        from page in RulePage.All
        where page.PromisesFix
        from example in page.WrongExamples.Select((code, i) => (Code: code, Number: i + 1))
        from title in Titles(page.Id, example.Code)
        select new TestCaseData(page.Id, example.Code, title).SetArgDisplayNames(page.Id, $"{example.Number}", title);

    [Test]
    public void The_pages_promise_a_fix_for_the_rules_of_the_provider_and_no_other() =>
        Assert.That(Promising, Is.EquivalentTo(new FlexSsoCodeFixProvider().FixableDiagnosticIds));

    [TestCaseSource(nameof(Promising))]
    public void A_fix_that_a_page_promises_is_offered_on_an_example_of_it(string id) =>
        Assert.That(RulePage.All.Single(page => page.Id == id).WrongExamples.SelectMany(code => Titles(id, code)), Is.Not.Empty);

    // True of what the user has chosen: Legacy is over, and the SID of Enhanced is for the user to fill in.
    private static IEnumerable<string> Follows(Fixing after) =>
        after.Texts[0].Contains("FlexSsoMode.Legacy", StringComparison.Ordinal) ? ["FLEXSSO0207"]
        : after.Texts[0].Contains("<JQ_CONNECTION_SID>", StringComparison.Ordinal) ? ["FLEXSSO0203"]
        : [];

    [TestCaseSource(nameof(Offers))]
    public void A_fix_ends_the_diagnostic_and_begins_no_other(string id, string code, string title)
    {
        Fixing before = Fixing.Of(code);

        Fixing after = before.Apply(Offer(before, id, title)).IsFixed(id);

        string[] old = [.. before.Diagnostics.Select(d => d.Id)];
        Assert.That(after.Diagnostics.Select(d => d.Id), Is.SubsetOf([.. old, .. Follows(after)]), after.Texts[0]);
        Assert.That(after.Titles(id), Is.Empty, "there is nothing left to offer");
    }

    [TestCaseSource(nameof(Offers))]
    public void A_fix_leaves_the_other_lines_as_they_were(string id, string code, string title)
    {
        // Nobody's formatting: tabs, Windows line ends, comments at the end of every line.
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

    [TestCaseSource(nameof(Offers))]
    public void Fix_all_mends_two_classes_of_one_document(string id, string code, string title)
    {
        string twice = code + Again(code);
        Fixing before = Fixing.Of(twice);
        Assert.That(before.Of(id), Has.Length.EqualTo(2 * Fixing.Of(code).Of(id).Length));

        Fixing after = before.FixAll(id, title).IsFixed(id);

        Fixing alone = Fixing.Of(code);
        string once = alone.FixAll(id, title).Texts[0];
        // The first class, letter for letter; the second is right, and the whole compiles.
        Assert.That(after.Texts[0], Does.StartWith(once.TrimEnd('\n')));
        Assert.That(
            after.Diagnostics.Select(d => d.Id),
            Is.SubsetOf(before.Diagnostics.Select(d => d.Id).Concat(Follows(after)).Concat(Follows(after)))
        );
    }

    [TestCaseSource(nameof(Offers))]
    public void Fix_all_in_two_documents_is_what_each_fix_does_by_hand(string id, string code, string title)
    {
        Fixing before = Fixing.Of(code + Again(code), Renamed(code));
        Assert.That(before.Of(id), Has.Length.EqualTo(3 * Fixing.Of(code).Of(id).Length));
        Fixing byHand = before.FixEach(id, title).IsFixed(id);

        Fixing all = before.FixAll(id, title).IsFixed(id);
        Assert.That(all.Texts, Is.EqualTo(byHand.Texts), "solution");
        Assert.That(all.Titles(id), Is.Empty, "there is nothing left to offer");

        Fixing one = before.FixAll(id, title, FixAllScope.Document);
        Assert.That(one.Texts, Is.EqualTo(new[] { byHand.Texts[0], before.Texts[1] }), "the first document and no other");
        Assert.That(one.Of(id).Select(d => d.Location.SourceTree!.FilePath).Distinct(), Is.EqualTo(new[] { "File1.cs" }));
    }

    private static string[] Titles(string id, string code) => Fixing.Of(code).Titles(id);

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
