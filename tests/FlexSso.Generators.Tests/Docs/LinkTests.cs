using System.Text;
using System.Text.RegularExpressions;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>Every link from one page to another leads somewhere, down to the heading.</summary>
public sealed partial class LinkTests
{
    [TestCaseSource(typeof(DocFile), nameof(DocFile.All))]
    public void Links_resolve(object o)
    {
        DocFile page = (DocFile)o;
        foreach (Match link in Link().Matches(string.Join('\n', page.Prose)))
        {
            string target = link.Groups[1].Value;
            if (target.StartsWith("https://", StringComparison.Ordinal))
                continue;
            string[] parts = target.Split('#');
            string path = Path.GetFullPath(
                parts[0].Length == 0 ? Path.Combine(DocFile.Root, page.Path) : Path.Combine(DocFile.Root, page.Path, "..", parts[0])
            );
            Assert.That(path, Does.Exist, target);
            if (parts.Length > 1)
                Assert.That(Anchors(DocFile.Read(Path.GetRelativePath(DocFile.Root, path))), Does.Contain(parts[1]), target);
        }
    }

    [Test]
    public void There_are_links() => Assert.That(DocFile.All.Sum(page => Link().Count(page.Text)), Is.GreaterThan(100));

    private static IEnumerable<string> Anchors(DocFile page) => Enumerable.Range(1, 4).SelectMany(page.Headings).Select(Anchor);

    // As GitHub makes them: lower case, punctuation out, blanks to hyphens.
    private static string Anchor(string heading)
    {
        StringBuilder anchor = new();
        foreach (char c in heading)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
                anchor.Append(char.ToLowerInvariant(c));
            else if (c == ' ')
                anchor.Append('-');
        }
        return anchor.ToString();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
