using Acornima;
using Acornima.Ast;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Guide;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The Action as a team's own checks see it: ESLint's recommended rules, and what Auth0's checkmate looks for in an Action.</summary>
public sealed class ActionLintTests
{
    private static IEnumerable<TestCaseData> Actions() =>
        AllDeclared.Configs.Select(declared => new TestCaseData(declared.Config.PostLoginAction).SetArgDisplayNames(declared.Name));

    [TestCaseSource(nameof(Actions))]
    public void ESLint_has_nothing_to_say(string action) => Assert.That(Lint(action), Is.Empty);

    [TestCase("const unused = 1;", "no-unused-vars")]
    [TestCase("evnt.user;", "no-undef")]
    [TestCase("if (/\\x00/.test(String(event))) { return; }", "no-control-regex")]
    [TestCase("try { String(event); } catch {}", "no-empty")]
    [TestCase("if (event = null) { return; }", "no-cond-assign")]
    [TestCase("/* eslint-disable-next-line no-undef */\n    evnt.user;", "no-undef", Description = "a comment silences nothing")]
    [TestCase("return(;", "Parsing error")]
    public void ESLint_finds_a_mistake(string line, string rule) =>
        Assert.That(
            Lint(Declared.Plain.PostLoginAction.Replace("  try {\n", "  try {\n    " + line + "\n", StringComparison.Ordinal)),
            Has.Some.Contains(rule)
        );

    // It reports every variable that is declared with a text (checkActionsHardCodedValues of @auth0/auth0-checkmate 1.8.4, which is not to be
    // had from every registry). A client ID is no secret: it stands in the URL of each login.
    [TestCaseSource(nameof(Actions))]
    public void Checkmate_of_Auth0_would_report_the_client_ID_and_nothing_else(string action) =>
        Assert.That(HardCodedTexts(action), Is.EqualTo(new[] { "FLEX_CLIENT_ID" }));

    [Test]
    public void Checkmate_of_Auth0_would_report_a_secret() =>
        Assert.That(HardCodedTexts("const PASSWORD = \"abcd1234\";\n" + GuideArtifacts.Action), Is.EqualTo(new[] { "PASSWORD" }));

    private static IEnumerable<string> HardCodedTexts(string action) =>
        from declared in new Parser().ParseScript(action).DescendantNodes().OfType<VariableDeclarator>()
        where declared.Init is StringLiteral text && text.Value.Trim().Length > 1
        select ((Identifier)declared.Id).Name;

    private static string[] Lint(string action) => NodeProcess.Shared.Call<string[]>("lint", new { action });
}
