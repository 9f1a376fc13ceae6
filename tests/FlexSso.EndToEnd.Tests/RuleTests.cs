using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Mistakes;
using FlexSso.EndToEnd.Tests.Proof;

namespace FlexSso.EndToEnd.Tests;

/// <summary>Each rule is tied to a failure that was seen, or says why it cannot be. A row names only the rule that reports it.</summary>
public sealed class RuleTests
{
    [TestCaseSource(typeof(RulePages), nameof(RulePages.Ids))]
    public void The_rule_reports_a_mistake_whose_login_was_seen_or_says_why_none_can_show_it(string id)
    {
        Mistake[] rows = [.. AllMistakes.List.Where(mistake => mistake.Id == id)];
        Assert.That(
            rows.Length > 0 != RulesWithoutLogin.Ids.Contains(id),
            Is.True,
            $"docs/rules/{id}.md needs either a row in one of tests/FlexSso.EndToEnd.Tests/Mistakes/*.cs, whose login shows what follows from the "
                + "mistake, or a line in Proof/RulesWithoutLogin.cs if no login can show it; not both. "
                + "Then FLEXSSO_ACCEPT=1 dotnet test tests/FlexSso.EndToEnd.Tests writes docs/proof.md anew."
        );
        foreach (Mistake row in rows)
            AssertReported(row);
    }

    [Test]
    public void A_mistake_without_a_rule_page_has_no_id_and_reports_nothing()
    {
        Mistake[] rows = [.. AllMistakes.List.Where(mistake => !RulePages.Ids.Contains(mistake.Id))];
        Assert.That(rows.Select(row => row.Id).Distinct(), Is.All.EqualTo(Mistakes.Mistake.NoId), "an id has a page in docs/rules");
        foreach (Mistake row in rows.Where(row => row.Declaration is not null))
            Assert.That(Analysis.Ids(row.Declaration!), Is.Empty, row.Declaration);
    }

    private static void AssertReported(Mistake row)
    {
        Assert.That(
            row.Declaration is not null || row.CertificateFile is not null || LoginFiles.Ids(row.Input).Contains(row.Id),
            Is.True,
            $"'{row}' names a rule that has a page: give it the declaration (.Declared) or certificate (.WithCertificateFile) that the rule "
                + "reports, or a dash for the id (Mistake.NoId) if neither can make the mistake, and the build does not find it in a file"
        );
        if (row.Declaration is null && row.CertificateFile is null)
            Assert.That(LoginFiles.Ids(row.Right), Is.Empty, "without the mistake");
        if (row.Declaration is { } declaration)
            Assert.That(
                // Every declaration of Legacy is worth its warning.
                Analysis.Ids(declaration, row.CertificateFile).Where(id => id == row.Id || id != "FLEXSSO0207"),
                Is.EqualTo(new[] { row.Id }),
                $"{row}: only its rule is reported\n{declaration}"
            );
        // With a declaration, the certificate is right for itself and wrong for that.
        if (row.CertificateFile is not { } certificate || row.Declaration is not null)
            return;
        Assert.That(CertificateBuild.Ids(certificate), Is.EqualTo(new[] { row.Id }), row.ToString());
        Assert.That(CertificateBuild.Ids(row.Right.Flex.Certificate), Is.Empty, "without the mistake");
    }
}
