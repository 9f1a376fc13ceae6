using FlexSso.Generators.Model;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tests.Parsing;

/// <summary>What <see cref="BothReadings"/> gives of a compilation, with what is expected of it.</summary>
internal static class PlainChecks
{
    /// <summary>Checks every configuration, and counts those that are plain and all.</summary>
    public static (int Plain, int All) Check(CSharpCompilation compilation, Expected expected)
    {
        int plain = 0;
        int all = 0;
        foreach (BothReadings read in BothReadings.Of(compilation))
        {
            string Message() =>
                $"{read.Type.Name} is {(read.Plain is null ? "not " : "")}plain in\n{string.Join("\n---\n", compilation.SyntaxTrees)}\n\n"
                + $"from syntax:  {Text(read.BySyntax)}\nfrom symbols: {Text(read.BySymbols)}";
            Assert.That(read.BySyntax, Is.EqualTo(read.BySymbols), Message);
            if (expected != Expected.Either)
                Assert.That(read.Plain is not null, Is.EqualTo(expected == Expected.Plain), Message);
            if (expected == Expected.Plain)
                Assert.That(read.BySyntax, Is.Not.Null, Message);
            plain += read.Plain is null ? 0 : 1;
            all++;
        }
        if (expected != Expected.Either)
            Assert.That(all, Is.Positive, "there is no configuration");
        AssertDoesNotThrow(compilation);
        return (plain, all);
    }

    /// <summary>Checks all of them, and counts the configurations in them.</summary>
    public static (int Plain, int All) Count(IEnumerable<CSharpCompilation> compilations)
    {
        int plain = 0;
        int all = 0;
        foreach (CSharpCompilation compilation in compilations)
        {
            (int some, int of) = Check(compilation, Expected.Either);
            plain += some;
            all += of;
        }
        return (plain, all);
    }

    private static void AssertDoesNotThrow(CSharpCompilation compilation) =>
        Assert.That(
            Cacheability.NewDriver(compilation, track: false).RunGenerators(compilation).GetRunResult().Results.Single().Exception,
            Is.Null
        );

    private static string Text(ConfigModel? model) =>
        model is null ? "nothing" : $"{model.Type} {string.Join(", ", model.Attributes.Select(static attribute => attribute.ToString()))}";
}
