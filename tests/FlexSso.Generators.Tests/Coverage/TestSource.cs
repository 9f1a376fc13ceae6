using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>
/// Whether a test exists and runs in any project. Parsed from the source of the tests, because this project does not reference the others.
/// </summary>
internal static class TestSource
{
    private static readonly Dictionary<string, string[]> Files = [];

    /// <param name="name"><c>Generators.Tests/ActionTests.A_login_…</c>: the project without <c>FlexSso.</c>, the class, the method.</param>
    public static bool Has(string name)
    {
        string[] parts = name.Split('/', '.');
        string method = parts[^1];
        string @class = parts[^2];
        string project = "FlexSso." + name[..name.IndexOf('/', StringComparison.Ordinal)];
        string root = Path.Combine(BuildFacts.RepositoryRoot, "tests", project);
        if (!Directory.Exists(root))
            return false;
        string? file = Directory
            .EnumerateFiles(root, @class + ".cs", SearchOption.AllDirectories)
            .FirstOrDefault(path =>
                !path.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            );
        if (file is null)
            return false;
        if (!Files.TryGetValue(file, out string[]? tests))
            Files[file] = tests = TestsOf(File.ReadAllText(file));
        return tests.Contains(@class + "." + method);
    }

    /// <summary>The tests of a file that NUnit runs, as <c>class.method</c>. Ignored and explicit ones are left out.</summary>
    public static string[] TestsOf(string text) =>
        [
            .. CSharpSyntaxTree
                .ParseText(text)
                .GetRoot()
                .DescendantNodes()
                .OfType<MethodDeclarationSyntax>()
                .Where(method => method.Modifiers.Any(SyntaxKind.PublicKeyword) && IsTest(method))
                .Where(method => method.Ancestors().OfType<TypeDeclarationSyntax>().All(type => !IsIgnored(type.AttributeLists)))
                .Select(method => ((TypeDeclarationSyntax)method.Parent!).Identifier.ValueText + "." + method.Identifier.ValueText),
        ];

    private static bool IsTest(MethodDeclarationSyntax method) =>
        !IsIgnored(method.AttributeLists)
        && Attributes(method.AttributeLists)
            .Any(attribute => NameOf(attribute) is "Test" or "TestCase" or "TestCaseSource" && !IsIgnoredCase(attribute));

    private static bool IsIgnored(SyntaxList<AttributeListSyntax> lists) =>
        Attributes(lists).Any(attribute => NameOf(attribute) is "Ignore" or "Explicit");

    // [TestCase(1, Ignore = "…")]: other cases of the method may still run.
    private static bool IsIgnoredCase(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Any(argument =>
            argument.NameEquals?.Name.Identifier.ValueText is "Ignore" or "IgnoreReason" or "Explicit"
        ) == true;

    private static IEnumerable<AttributeSyntax> Attributes(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(list => list.Attributes);

    private static string NameOf(AttributeSyntax attribute)
    {
        string name = attribute.Name.ToString().Split('.', ':')[^1];
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;
    }
}
