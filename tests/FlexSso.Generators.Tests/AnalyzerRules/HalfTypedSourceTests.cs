using System.Collections.Immutable;
using FlexSso.Generators.Diagnostics;
using FlexSso.Generators.Tests.Certificates;
using FlexSso.Generators.Tests.Harness;
using FlexSso.Generators.Tests.Rosters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>Whoever types a declaration shows analyzer and generator every beginning of it, and most of them do not compile.</summary>
public sealed class HalfTypedSourceTests
{
    private const string Sample = $$"""
        using System.Collections.Generic;
        using FlexSso;
        namespace Acme.ContactCenter
        {
            public static class Ids { public const string ClientId = "{{Declarations.ClientId}}"; }
            public partial class Outer<T> where T : class
            {
                [FlexSsoConfig(
                    Mode = FlexSsoMode.Legacy,
                    AcsUrl = "{{Sources.LegacyAcsUrl}}" + "",
                    Audience = nameof(Outer<T>),
                    AccountSid = "ACxxxx",
                    Auth0Domain = @"https://acme.us.auth0.com",
                    ClientId = Ids.ClientId,
                    DefaultRole = (FlexRole)42)]
                [FlexUser("ada@acme.example", FlexRole.Admin, (FlexRole)42, FlexRole.Admin)]
                [FlexUser(roles: new[] { FlexRole.Agent }, email: "bob@acme.example")]
                [FlexUser("bob@acme.example", new object[] { "agent", null, new[] { "superviser" } }, "admin")]
                [FlexUser("eve@acme.example", null)]
                public abstract partial record Inner(string Name) : Base<int>(1)
                {
                    [FlexAttribute("department", Source = "event.user.user_metadata.department")]
                    public string? Department { get; init; }
                    [property: FlexAttribute("languages.array")] public List<string[]> Languages { get; } = new();
                    [field: FlexAttribute("roles")] public int? this[int i] => 1;
                    [FlexAttribute(name: "team")] private static readonly bool[] Roles = { true };
                    [FlexAttribute("team_member")] public string[] Teams { get; init; } = ["a,b", "", null!, Ids.ClientId + ",", .. new[] { "x" }];
                    [FlexAttribute("channel.voice.capacity")] public string? Capacity = "tier-2", Other = $"a-{1}";
                    [FlexAttribute("contact_uri", OverridesSoftphone = true, Source = "event.user.app_metadata.email")] public int Uri => 1;
                    public Inner Copy() => this with { Teams = new[] { "a,b" } };
                }
            }
            public record Base<T>(int X);
        }
        [FlexSso.FlexSsoConfig(Audience = "{{Sources.Audience}}", Auth0Domain = "acme.us.auth0.com", ClientId = "{{Declarations.ClientId}}")]
        [FlexSso.FlexSsoConfig]
        partial class AcmeFlex { [FlexSso.FlexAttribute("x")] internal string X = $"{1}"; }
        """;

    private static readonly CSharpCompilation Empty = Compile.Source("");

    // Right and wrong ones, for classes and environments that come and go while the code is typed.
    private static readonly RosterFile[] AdditionalFiles =
    [
        new RosterFile(
            "agents.csv",
            "email,roles,department\nada@acme.example,admin,a\nbob@acme.example,superviser,b\n",
            "AcmeFlex > prod | Inner > "
        ),
        new RosterFile(
            "testers.json",
            """[{ "email": "ada@acme.example", "roles": ["agent"] }]""",
            "AcmeFlex > dev,stage | AcmeLegacyFlex > "
        ),
        new CertificateFile(Made.Pem),
        new CertificateFile("x", "AcmeFlex", "prod"),
    ];

    [Test]
    public void Source_cut_at_any_token_causes_no_exception()
    {
        int errors = 0;
        foreach (
            SyntaxToken token in Empty
                .SyntaxTrees[0]
                .WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(Sample))
                .GetRoot()
                .DescendantTokens()
        )
            errors += Look(Sample[..token.SpanStart]);
        Assert.That(errors, Is.GreaterThan(100), "the sample is full of mistakes");
    }

    [TestCaseSource(typeof(SampleFiles), nameof(SampleFiles.All))]
    public void No_beginning_of_a_sample_causes_an_exception(string path)
    {
        string text = File.ReadAllText(path);
        foreach (SyntaxToken token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
            Look(text[..token.SpanStart]);
    }

    [Test]
    public void There_are_samples() => Assert.That(SampleFiles.All.Count(), Is.GreaterThanOrEqualTo(5));

    [Test]
    public void Source_without_any_one_token_causes_no_exception()
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens()];
        // Every third: the others differ little, and the suite should stay quick.
        for (int i = 0; i < tokens.Length; i += 3)
            Look(Sample.Remove(tokens[i].SpanStart, tokens[i].Span.Length));
    }

    // Or all of the above would be green whatever happens: the driver makes a diagnostic of an exception, and swallows what its handler throws.
    [Test]
    public void An_analyzer_that_throws_is_seen() =>
        Assert.That(
            () => Compile.Run(Empty, new AnalyzerOptions([]), new Throwing()),
            Throws.InvalidOperationException.With.InnerException.TypeOf<NotSupportedException>()
        );

    // RosterCompilation runs all analyzers and throws when one of them does, and Expect.Generate asserts that the generator has not crashed (CS8785).
    private static int Look(string source)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)Empty.SyntaxTrees[0].Options, "File0.cs");
        CSharpCompilation compilation = Empty.ReplaceSyntaxTree(Empty.SyntaxTrees[0], tree);
        ImmutableArray<Diagnostic> diagnostics = RosterCompilation.AnalyzeAll(compilation, AdditionalFiles);
        Expect.Generate(compilation, out _);
        Assert.That(
            diagnostics.Where(d => d.Location.Kind != LocationKind.ExternalFile).Select(d => d.Location.SourceTree),
            Is.All.SameAs(tree),
            source
        );
        Assert.That(diagnostics.Select(d => d.Id), Has.Member("FLEXSSO0601"), "the second certificate is wrong whatever is typed");
        return diagnostics.Count(d => d.Location.IsInSource);
    }

#pragma warning disable RS1001, RS1025, RS1026, RS1036 // No analyzer of a package.
    private sealed class Throwing : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DeclarationRules.NotPartial];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterCompilationAction(static _ => throw new NotSupportedException());
    }
#pragma warning restore RS1001, RS1025, RS1026, RS1036
}
