using System.Reflection;
using FlexSso.Generators.CodeFixes.Tests.Harness;
using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes.Tests;

/// <summary>The provider as an IDE finds it.</summary>
public sealed class ProviderTests
{
    private static readonly Assembly Shipped = typeof(FlexSsoCodeFixProvider).Assembly;

    [Test]
    public void Every_provider_is_exported_for_CSharp()
    {
        Type[] providers = [.. Shipped.GetTypes().Where(t => t.IsSubclassOf(typeof(CodeFixProvider)))];
        Assert.That(providers, Is.Not.Empty);
        foreach (Type provider in providers)
        {
            ExportCodeFixProviderAttribute? export = provider.GetCustomAttribute<ExportCodeFixProviderAttribute>();
            Assert.Multiple(() =>
            {
                Assert.That(export?.Languages, Is.EqualTo([LanguageNames.CSharp]), provider.Name);
                Assert.That(provider.IsPublic, Is.True, provider.Name);
            });
        }
    }

    [Test]
    public void The_dll_asks_for_nothing_that_an_older_IDE_does_not_have() =>
        Assert.That(
            Shipped.GetReferencedAssemblies().Select(a => a.Name),
            Is.SubsetOf([
                "netstandard",
                "System.Collections.Immutable",
                "Microsoft.CodeAnalysis",
                "Microsoft.CodeAnalysis.CSharp",
                "Microsoft.CodeAnalysis.Workspaces",
                "FlexSso.Generators",
            ])
        );

    [Test]
    public void Every_fixable_rule_exists() =>
        Assert.Multiple(() =>
        {
            Assert.That(new FlexSsoCodeFixProvider().FixableDiagnosticIds, Is.Unique);
            Assert.That(new FlexSsoChoiceCodeFixProvider().FixableDiagnosticIds, Is.Unique);
            Assert.That(Fixing.FixableRules, Is.SubsetOf(Rules.All.Select(r => r.Id)));
        });

    [Test]
    public void A_value_that_is_known_is_a_choice_in_place_of_a_constant() =>
        Assert.That(
            new FlexSsoCodeFixProvider().FixableDiagnosticIds.Except(["FLEXSSO0101", "FLEXSSO0102"]),
            Is.SubsetOf(new FlexSsoChoiceCodeFixProvider().FixableDiagnosticIds)
        );

    [Test]
    public void A_choice_cannot_be_applied_by_fix_all_nor_by_dotnet_format() =>
        Assert.That(new FlexSsoChoiceCodeFixProvider().GetFixAllProvider(), Is.Null);

    [Test]
    public void Offers_of_one_diagnostic_are_told_apart()
    {
        Fixing project = Fixing.Of(Sources.Config($"AcsUrl = \"{Sources.AcsUrl}\", Audience = \"urn:flex:{Sources.OtherJq}\""));
        CodeAction[] offers = project.Offers(project.Of("FLEXSSO0204").Single());
        Assert.Multiple(() =>
        {
            Assert.That(offers, Has.Length.EqualTo(2));
            Assert.That(offers.Select(o => o.Title), Is.Unique);
            Assert.That(offers.Select(o => o.EquivalenceKey), Is.Unique.And.All.Not.Null);
        });
    }

    [TestCase("role", "Admin")]
    [TestCase("role", "nonsense")]
    [TestCase("value", "x")]
    [TestCase("mode", "Legacy")]
    [TestCase("mode", "Enhanced")]
    [TestCase("mode", "Sideways")]
    [TestCase("remove-role", "true")]
    [TestCase("argument:Audience", "x")]
    [TestCase("unheard-of", "x")]
    public void A_diagnostic_that_stands_anywhere_does_no_harm(string key, string value)
    {
        string source = Sources.Config($"Audience = \"{Sources.Audience}\"");
        Fixing project = Fixing.Of(source);
        SyntaxTree tree = project.Compilation.SyntaxTrees.Single();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodesAndSelf())
        {
            foreach (TextSpan span in new[] { node.Span, new TextSpan(node.SpanStart, 0), new TextSpan(node.SpanStart, 1) })
            {
                foreach (CodeAction offer in project.Offers(Diagnostic(Location.Create(tree, span), key, value)))
                    Assert.That(project.Apply(offer).Texts[0], Is.Not.EqualTo(source), offer.Title);
            }
        }
    }

    [Test]
    public void A_value_is_only_put_where_an_argument_was()
    {
        Fixing project = Fixing.Of(Sources.Config($"Audience = \"{Sources.Audience}\""));
        SyntaxTree tree = project.Compilation.SyntaxTrees.Single();
        SyntaxNode attributeName = tree.GetRoot()
            .DescendantNodes()
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax>()
            .Single()
            .Name;
        Assert.That(project.Offers(Diagnostic(attributeName.GetLocation(), "value", "x")), Is.Empty);
    }

    [Test]
    public void A_value_is_only_put_where_the_whole_expression_was_meant()
    {
        Fixing project = Fixing.Of(Sources.Config($"Audience = \"{Sources.Audience}\""));
        TextSpan literal = project
            .Compilation.SyntaxTrees.Single()
            .GetRoot()
            .DescendantNodes()
            .First(n => n.IsKind(SyntaxKind.StringLiteralExpression))
            .Span;
        Location half = Location.Create(project.Compilation.SyntaxTrees.Single(), new TextSpan(literal.Start, literal.Length / 2));
        Assert.That(project.Offers(Diagnostic(half, "value", "x")), Is.Empty);
    }

    [Test]
    public void A_diagnostic_of_another_version_of_the_document_gets_no_offer()
    {
        Fixing project = Fixing.Of(Sources.Config($"Audience = \"{Sources.Audience}\""));
        SyntaxTree longer = CSharpSyntaxTree.ParseText(new string(' ', 9999) + "class A { }");
        Assert.Multiple(() =>
        {
            Assert.That(project.Offers(Diagnostic(Location.Create(longer, new TextSpan(9990, 5)), "value", "x")), Is.Empty);
            Assert.That(project.Offers(Diagnostic(Location.None, "argument:Audience", "x")), Is.Empty);
        });
    }

    [TestCase("remove-role", "true")]
    [TestCase("role", "Admin")]
    public void A_collection_expression_is_no_single_role(string key, string value)
    {
        Fixing project = Fixing.Of(Sources.Users("[FlexUser(\"a@b.c\", [FlexRole.Agent, FlexRole.Supervisor])]"));
        SyntaxNode roles = project
            .Compilation.SyntaxTrees.Single()
            .GetRoot()
            .DescendantNodes()
            .Single(n => n.IsKind(SyntaxKind.CollectionExpression));
        Assert.That(project.Offers(Diagnostic(roles.GetLocation(), key, value)), Is.Empty);
    }

    [TestCase("nonsense")]
    [TestCase("42")]
    public void A_role_that_does_not_exist_is_not_offered(string role)
    {
        Fixing project = Fixing.Of(Sources.Users("[FlexUser(\"a@b.c\", new[] { \"boss\" })]"));
        SyntaxNode boss = project.Compilation.SyntaxTrees.Single().GetRoot().DescendantNodes().Single(n => n.ToString() == "\"boss\"");
        Assert.Multiple(() =>
        {
            Assert.That(project.Offers(Diagnostic(boss.GetLocation(), "role", "Admin")), Has.Length.EqualTo(1));
            Assert.That(project.Offers(Diagnostic(boss.GetLocation(), "role", role)), Is.Empty);
        });
    }

    [Test]
    public void Partial_is_only_offered_on_the_name_of_a_type_that_lacks_it()
    {
        const string Source = "class A { } partial class B { }";
        Fixing project = Fixing.Of(Source);
        int Offers(int start, int length) =>
            project
                .Offers(
                    Microsoft.CodeAnalysis.Diagnostic.Create(
                        DeclarationRules.NotPartial,
                        Location.Create(project.Compilation.SyntaxTrees.Single(), new TextSpan(start, length)),
                        "A"
                    )
                )
                .Length;
        Assert.Multiple(() =>
        {
            Assert.That(Offers(Source.IndexOf('A', StringComparison.Ordinal), 1), Is.EqualTo(1));
            Assert.That(Offers(Source.IndexOf('{', StringComparison.Ordinal), 3), Is.Zero);
            Assert.That(Offers(Source.IndexOf('B', StringComparison.Ordinal), 1), Is.Zero);
        });
    }

    [Test]
    public void Nothing_is_offered_that_changes_nothing()
    {
        string source = Sources.Config($"Audience = \"{Sources.Audience}\"");
        Fixing project = Fixing.Of(source);
        string literal = $"\"{Sources.Audience}\"";
        Location location = Location.Create(
            project.Compilation.SyntaxTrees.Single(),
            new TextSpan(source.IndexOf(literal, StringComparison.Ordinal), literal.Length)
        );
        Assert.Multiple(() =>
        {
            Assert.That(project.Offers(Diagnostic(location, "value", "x")), Has.Length.EqualTo(1));
            Assert.That(project.Offers(Diagnostic(location, "value", Sources.Audience)), Is.Empty);
            Assert.That(project.Offers(Diagnostic(location, "argument:Audience", Sources.Audience)), Is.Empty);
        });
    }

    [Test]
    public void An_argument_that_is_not_there_is_added()
    {
        string source = Sources.Config($"Audience = \"{Sources.Audience}\"");
        Fixing project = Fixing.Of(source);
        SyntaxTree tree = project.Compilation.SyntaxTrees.Single();
        Diagnostic diagnostic = Diagnostic(
            Location.Create(tree, new TextSpan(source.IndexOf("FlexSsoConfig", StringComparison.Ordinal), 13)),
            "argument:ConnectionSid",
            Sources.Jq
        );
        Assert.That(
            project.Apply(project.Offers(diagnostic).Single()).Compiles().Texts[0],
            Is.EqualTo(Sources.Config($"ConnectionSid = \"{Sources.Jq}\", Audience = \"{Sources.Audience}\""))
        );
    }

    [TestCase("[FlexSso.FlexSsoConfig] partial class A { }", "[FlexSso.FlexSsoConfig(ClientId = \"x\")] partial class A { }")]
    [TestCase("[FlexSso.FlexSsoConfig()] partial class A { }", "[FlexSso.FlexSsoConfig(ClientId = \"x\")] partial class A { }")]
    [TestCase("[FlexSso.FlexSsoConfig(1)] partial class A { }", null)]
    [TestCase(
        "[FlexSso.FlexSsoConfig(\n  AcsUrl  = null)] partial class A { }",
        "[FlexSso.FlexSsoConfig(\n  ClientId = \"x\",\n  AcsUrl  = null)] partial class A { }"
    )]
    public void An_argument_is_added_where_it_can_be(string source, string? expected)
    {
        Fixing project = Fixing.Of(source);
        Diagnostic diagnostic = Diagnostic(
            Location.Create(
                project.Compilation.SyntaxTrees.Single(),
                TextSpan.FromBounds(1, source.IndexOf("Config", StringComparison.Ordinal) + 6)
            ),
            "argument:ClientId",
            "x"
        );
        Assert.That(
            project.Offers(diagnostic).Select(o => project.Apply(o).Texts[0]),
            Is.EqualTo(expected is null ? [] : new[] { expected })
        );
    }

    private static Diagnostic Diagnostic(Location location, string key, string value) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(
            ConnectionRules.WrongAudience,
            location,
            Fix.None.With(key, value).Properties,
            "a",
            "b",
            "c"
        );
}
