using FlexSso.Generators.CodeFixes.Tests.Harness;
using FlexSso.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>
/// Property: in a correct declaration of any order and layout, each fix of a single mistake ends it and breaks nothing, and "fix all" writes only
/// what is known.
/// </summary>
public sealed class FixPropertyTests
{
    [Test]
    [Category("Reliability")]
    public void A_fix_ends_its_mistake_and_breaks_nothing()
    {
        int fixes = 0;
        foreach (int seed in Cases.Seeds(1))
        {
            Random random = new(seed);
            foreach (Mistake mistake in Mistake.All)
            {
                string right = RandomDeclaration.Next(random);
                Assert.That(right.Split(mistake.Right), Has.Length.EqualTo(2), mistake.ToString());
                fixes += Check(mistake, right);
            }
        }
        Assert.That(fixes, Is.GreaterThanOrEqualTo(Mistake.All.Count));
        Cases.Report("Code fixes", fixes);
    }

    [Test]
    public void The_declaration_without_a_mistake_is_right()
    {
        Fixing right = Fixing.Of(RandomDeclaration.Next(new Random(0))).Compiles();
        Assert.That(right.Diagnostics, Is.Empty);
    }

    // The one other rule with a fix is about a declaration as a whole.
    [Test]
    public void Every_rule_with_a_fix_has_its_mistake() =>
        Assert.That(Mistake.All.Select(mistake => mistake.Rule).Distinct(), Is.EquivalentTo(Fixing.FixableRules.Except(["FLEXSSO0207"])));

    // The number of fixes that were applied.
    private static int Check(Mistake mistake, string right)
    {
        string wrong = right.Replace(mistake.Right, mistake.Wrong, StringComparison.Ordinal);
        Fixing before = Fixing.Of(wrong);
        Diagnostic diagnostic = before.Of(mistake.Rule).Single();
        CodeAction[] known = before.KnownOffers(diagnostic);
        CodeAction[] choices = before.Choices(diagnostic);
        Assert.That(mistake.Fix == FixKind.Known ? choices : known, Is.Empty, mistake.ToString());
        Assert.That(known, Has.Length.LessThanOrEqualTo(1), "what is known is one thing");
        string[] after = [.. known.Concat(choices).Select(offer => Apply(before, offer, mistake.Rule))];

        string mended = wrong.Replace(mistake.Wrong, mistake.Mended, StringComparison.Ordinal);
        if (mistake.Mended.Length > 0)
            Assert.That(after, Does.Contain(mended));
        else
            Assert.That(after.Select(WithoutCommas), Is.EqualTo(new[] { WithoutCommas(mended) }), "nothing else was removed");
        Assert.That(before.FixAll(mistake.Rule).Texts[0], Is.EqualTo(mistake.Fix == FixKind.Known ? after[0] : wrong), mistake.ToString());
        return after.Length;
    }

    private static string Apply(Fixing before, CodeAction offer, string rule)
    {
        Fixing fixing = before.Apply(offer).IsFixed(rule);
        (string wrong, string after) = (before.Texts[0], fixing.Texts[0]);
        Assert.Multiple(() =>
        {
            Assert.That(
                fixing.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id),
                Is.SubsetOf(before.Diagnostics.Select(d => d.Id)),
                after
            );
            Assert.That(fixing.Titles(rule), Is.Empty, "a second time there is nothing to do");
            Assert.That(Comments(after), Is.EqualTo(Comments(wrong)));
            Assert.That(after.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n'), Is.EqualTo(!wrong.Contains('\r')));
        });
        return after;
    }

    // The space around a removed argument goes with it.
    private static string WithoutCommas(string text) => string.Concat(text.Where(c => c != ',' && !char.IsWhiteSpace(c)));

    private static string[] Comments(string text) =>
        [
            .. CSharpSyntaxTree
                .ParseText(text)
                .GetRoot()
                .DescendantTrivia()
                .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                .Select(trivia => trivia.ToString()),
        ];
}
