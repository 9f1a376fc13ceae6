using Acornima;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Guide;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The Action as Auth0's editor and its runtimes see it: strict types, and no syntax above what node18 knows.</summary>
public sealed class ActionSyntaxTests
{
    private static readonly (string Name, string Text)[] Actions = [.. AllDeclared.Configs.Select(c => (c.Name, c.Config.PostLoginAction))];

    // ECMAScript 2022 is what Node 18 has in full.
    [Test]
    public void Every_Action_is_ECMAScript_2022() =>
        Assert.Multiple(() =>
        {
            foreach ((string name, string text) in Actions)
                Assert.That(() => new Parser(new ParserOptions { EcmaVersion = EcmaVersion.ES13 }).ParseScript(text), Throws.Nothing, name);
        });

    [Test]
    public void The_parser_rejects_newer_syntax() =>
        Assert.That(
            () => new Parser(new ParserOptions { EcmaVersion = EcmaVersion.ES13 }).ParseScript("#!/usr/bin/env node\nconst x = /[a--b]/v;"),
            Throws.InstanceOf<ParseErrorException>()
        );

    [Test]
    public void Every_Action_passes_the_strict_type_check()
    {
        (int exitCode, string output) = TypeScript.Check(Actions);
        Assert.That(exitCode, Is.Zero, output);
    }

    [TestCase("api.samlResponse.setAttribute('x', event.user.email);", "TS2345", Description = "undefined is no value")]
    [TestCase("api.samlResponse.setAttribute('x', { a: 1 });", "TS2353", Description = "an object is no value")]
    [TestCase("api.samlResponse.setAudiance('urn:flex');", "TS2551", Description = "a typo")]
    [TestCase("api.samlResponse.setSignatureAlgorithm('rsa-sha512');", "TS2345", Description = "an algorithm that Auth0 does not have")]
    [TestCase(
        "api.samlResponse.setAttribute('x', [['a'].at(0)].toSorted());",
        "TS2550",
        Description = "a function that node18 does not have"
    )]
    public void The_type_check_finds_a_mistake(string line, string error)
    {
        string action = Declared.Plain.PostLoginAction.Replace("  try {\n", "  try {\n    " + line + "\n", StringComparison.Ordinal);
        (int exitCode, string output) = TypeScript.Check([("mistake", action)]);
        Assert.That(exitCode, Is.Not.Zero);
        Assert.That(output, Does.Contain(error));
    }

    [Test]
    public void Action_of_the_guide_does_not_pass_the_type_check()
    {
        (int exitCode, string output) = TypeScript.Check([("guide", GuideArtifacts.TypedAction)]);
        Assert.That(exitCode, Is.Not.Zero);
        Assert.That(output, Does.Contain("TS18048").And.Contain("flex"));
    }
}
