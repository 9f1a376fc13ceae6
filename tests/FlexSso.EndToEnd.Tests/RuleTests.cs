using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Mistakes;
using FlexSso.EndToEnd.Tests.Proof;

namespace FlexSso.EndToEnd.Tests;

/// <summary>Each rule is tied to a failure that was seen, or says why it cannot be; no row claims a rule that does not report it.</summary>
public sealed class RuleTests
{
    private static readonly HashSet<string> Rows = [.. AllMistakes.List.Select(mistake => mistake.Id)];

    private static IEnumerable<TestCaseData> Declared() =>
        from mistake in AllMistakes.List
        where mistake.Declaration is not null
        select new TestCaseData(mistake).SetName("Declaration_gives_the_diagnostic: " + mistake.ToString().Replace('"', '\''));

    private static IEnumerable<TestCaseData> WithCertificateFile() =>
        from mistake in AllMistakes.List
        where mistake.CertificateFile is not null
        select new TestCaseData(mistake).SetName("Certificate_gives_the_diagnostic: " + mistake);

    [TestCaseSource(typeof(RulePages), nameof(RulePages.Ids))]
    public void Every_rule_page_has_a_row_or_a_reason(string id) =>
        Assert.That(
            Rows.Contains(id) != RulesWithoutLogin.Ids.Contains(id),
            Is.True,
            $"docs/rules/{id}.md needs either a row in one of tests/FlexSso.EndToEnd.Tests/Mistakes/*.cs, whose login shows what follows from the "
                + "mistake, or, if no login can show it, a line in Proof/RulesWithoutLogin.cs; not both. "
                + "Then FLEXSSO_ACCEPT=1 dotnet test tests/FlexSso.EndToEnd.Tests writes docs/proof.md anew."
        );

    [TestCaseSource(nameof(Declared))]
    public void Declaration_gives_the_diagnostic(object mistake)
    {
        Mistake row = (Mistake)mistake;
        string[] expected = RulePages.Ids.Contains(row.Id) ? [row.Id] : [];
        Assert.That(
            Analysis.Ids(row.Declaration!),
            Is.EqualTo(expected),
            $"The declaration of this row, in Mistakes/*.cs, must give {row.Id} and nothing else once docs/rules/{row.Id}.md is there, "
                + "and nothing before.\n"
                + row.Declaration
        );
    }

    [TestCaseSource(nameof(WithCertificateFile))]
    public void Certificate_gives_the_diagnostic(object mistake)
    {
        Mistake row = (Mistake)mistake;
        Assert.That(CertificateBuild.Ids(row.CertificateFile!), Is.EqualTo(new[] { row.Id }));
        Assert.That(CertificateBuild.Ids(row.Right.Flex.Certificate), Is.Empty, "without the mistake");
    }

    [Test]
    public void Row_of_a_rule_has_a_declaration() =>
        Assert.That(
            AllMistakes
                .List.Where(m => RulePages.Ids.Contains(m.Id) && m.Declaration is null && m.CertificateFile is null)
                .Select(m => m.ToString()),
            Is.Empty,
            "These rows, in Mistakes/*.cs, name a rule that has a page: give each the declaration (.Declared) or certificate (.WithCertificateFile) that it reports, or, "
                + "if neither can make the mistake, a dash for the id (Mistake.NoId)."
        );

    [Test]
    public void Every_id_is_one_of_a_rule_or_of_a_mistake_that_is_closed_otherwise() =>
        Assert.That(
            Rows.Except([Mistakes.Mistake.NoId, .. RulePages.Ids, .. MistakesWithoutRule.Ids]),
            Is.Empty,
            "An id without a page in docs/rules stands in Proof/MistakesWithoutRule.cs."
        );
}
