using System.Text.RegularExpressions;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>Whether a test exists, in whatever project: read from the source, because this project does not reference the others.</summary>
internal static class TestSource
{
    private static readonly Dictionary<string, string> Files = [];

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
        if (!Files.TryGetValue(file, out string? text))
            Files[file] = text = File.ReadAllText(file);
        return Regex.IsMatch(text, $@"\[Test[^\]]*(\](?!\s*$)|[^;{{]*\n)[^;{{]*\b{method}\(");
    }
}
