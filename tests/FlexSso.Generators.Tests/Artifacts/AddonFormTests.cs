using System.Text.Json;
using FlexSso.Generators.Tests.AnalyzerRules;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Artifacts;

/// <summary>What holds for the addon of every correct declaration.</summary>
public sealed class AddonFormTests
{
    // Auth0's Management API answers 400 to null, and an empty text is a value like any other to it.
    [TestCaseSource(typeof(CorrectDeclarations), nameof(CorrectDeclarations.All))]
    public void No_value_is_null_or_empty_at_any_depth(string[] sources, object framework, LanguageVersion? language)
    {
        KeyValuePair<string, string>[] addons =
        [
            .. GeneratorRun.On(Compile.Sources(sources, (Framework)framework, language)).Artifacts().Where(IsAddon),
        ];
        Assert.That(addons, Is.Not.Empty);
        foreach (KeyValuePair<string, string> addon in addons)
        {
            using JsonDocument json = JsonDocument.Parse(addon.Value);
            JsonElement[] values = [.. Values(json.RootElement)];
            Assert.That(values, Has.Length.GreaterThan(10), "the addon itself was looked at");
            foreach (JsonElement value in values)
                Assert.That(value.GetRawText(), Is.Not.AnyOf("null", "\"\"", "[]", "{}"), addon.Key);
        }
    }

    private static bool IsAddon(KeyValuePair<string, string> artifact) =>
        artifact.Key.EndsWith("/saml-addon.json", StringComparison.Ordinal);

    private static IEnumerable<JsonElement> Values(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Values(member.Value)).Prepend(value),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Values).Prepend(value),
            _ => [value],
        };
}
