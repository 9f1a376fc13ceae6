using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Tests.AnalyzerRules;

/// <summary>
/// A source in which <c>[|…|]</c> marks what a diagnostic must underline, and <c>{|FLEXSSO0101:…|}</c> does the same for another rule
/// than the one that the test is about.
/// </summary>
internal sealed partial class MarkedSource
{
    private MarkedSource(string text, List<(string? Id, TextSpan Span)> marks) => (Text, Marks) = (text, marks);

    public string Text { get; }

    public IReadOnlyList<(string? Id, TextSpan Span)> Marks { get; }

    public static MarkedSource Parse(string markup)
    {
        List<(string?, TextSpan)> marks = [];
        int removed = 0;
        string text = Mark()
            .Replace(
                markup,
                mark =>
                {
                    Group id = mark.Groups["id"];
                    string marked = mark.Groups["text"].Value;
                    marks.Add((id.Success ? id.Value : null, new TextSpan(mark.Index - removed, marked.Length)));
                    removed += mark.Length - marked.Length;
                    return marked;
                }
            );
        return new MarkedSource(text, marks);
    }

    [GeneratedRegex(@"(\[\||\{\|(?<id>\w+):)(?<text>.*?)(\|\]|\|\})", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
