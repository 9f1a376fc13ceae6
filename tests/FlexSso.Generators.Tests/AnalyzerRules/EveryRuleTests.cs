using FlexSso.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>What holds for every rule.</summary>
public sealed class EveryRuleTests
{
    [Test]
    public void Has_a_fixture_that_is_named_after_it() =>
        Assert.That(
            typeof(EveryRuleTests)
                .Assembly.GetTypes()
                .Where(t => t.Namespace == typeof(EveryRuleTests).Namespace && t.Name.StartsWith("FLEXSSO", StringComparison.Ordinal))
                .Select(t => t.Name.Split('_')[0]),
            Is.EquivalentTo(Rules.All.Select(r => r.Id))
        );

    [Test]
    public void Has_an_id_of_its_own_and_stands_in_their_order() =>
        Assert.That(Rules.All.Select(r => r.Id), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);

    [Test]
    public void Is_supported_by_the_analyzer() => Assert.That(new FlexSsoConfigAnalyzer().SupportedDiagnostics, Is.EqualTo(Rules.All));

    // An error without artifacts must be seen; everything else is an opinion.
    [Test]
    public void Can_be_hidden_only_if_it_is_not_an_error() =>
        Assert.That(
            Rules.All.Where(r => r.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)).Select(r => r.Id),
            Is.EqualTo(Rules.All.Where(r => r.DefaultSeverity == DiagnosticSeverity.Error).Select(r => r.Id))
        );
}
