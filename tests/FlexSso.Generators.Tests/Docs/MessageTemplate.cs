using System.Text.RegularExpressions;

namespace FlexSso.Generators.Tests.Docs;

/// <summary>A text with gaps, as code writes it: which texts of a page can have come from it.</summary>
/// <param name="Pieces">The fixed words, with a gap between each two of them.</param>
internal sealed record MessageTemplate(IReadOnlyList<string> Pieces)
{
    private readonly Regex _pattern = new(
        "^" + string.Join(".+", Pieces.Select(Regex.Escape)) + "$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    );

    public bool Matches(string text) => _pattern.IsMatch(text);

    public override string ToString() => string.Join("{…}", Pieces);
}
