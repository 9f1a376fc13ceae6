using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes.Editing;

/// <summary>Removes elements from their lists, with the right commas and without a gap. Comments stay.</summary>
internal static class ElementRemoval
{
    public static IEnumerable<TextChange> Changes(SourceText text, IEnumerable<SyntaxNode> elements)
    {
        HashSet<SyntaxNode> removed = [.. elements];
        foreach (IGrouping<SyntaxNode, SyntaxNode> list in removed.GroupBy(element => element.Parent!).ToArray())
        {
            // An array without elements is removed too: new[] { } does not compile.
            if (list.Count() * 2 >= ListOf(list.Key).Count && ArgumentOf(list.Key) is { } argument)
            {
                removed.ExceptWith(list);
                removed.Add(argument);
            }
        }
        return removed
            .GroupBy(element => element.Parent!)
            .SelectMany(list => Merge(text, ListOf(list.Key), removed))
            .Select(span => new TextChange(Tidy(text, span), ""));
    }

    private static SyntaxNodeOrTokenList ListOf(SyntaxNode parent) =>
        parent switch
        {
            AttributeArgumentListSyntax list => list.Arguments.GetWithSeparators(),
            InitializerExpressionSyntax list => list.Expressions.GetWithSeparators(),
            CollectionExpressionSyntax list => list.Elements.GetWithSeparators(),
            _ => default,
        };

    private static AttributeArgumentSyntax? ArgumentOf(SyntaxNode list) =>
        (list is InitializerExpressionSyntax ? list.Parent : list)?.Parent as AttributeArgumentSyntax;

    // An element is removed with the comma after it. If the last element is removed, the comma before it is removed too, unless the list
    // ended in a comma.
    private static List<TextSpan> Spans(SyntaxNodeOrTokenList list, HashSet<SyntaxNode> removed)
    {
        bool endsInComma = list.Count % 2 == 0;
        int lastKept = list.IndexOf(list.LastOrDefault(item => item.AsNode() is { } node && !removed.Contains(node)));
        List<TextSpan> spans = [];
        for (int i = 0; i < list.Count; i += 2)
        {
            bool isRemoved = removed.Contains(list[i].AsNode()!);
            if (isRemoved)
                spans.Add(list[i].Span);
            bool takesComma = isRemoved || (i == lastKept && !endsInComma);
            if (takesComma && i + 1 < list.Count)
                spans.Add(list[i + 1].Span);
        }
        return spans;
    }

    // Neighbours are removed in one piece, with the space before it when nothing of the list follows.
    private static List<TextSpan> Merge(SourceText text, SyntaxNodeOrTokenList list, HashSet<SyntaxNode> removed)
    {
        List<TextSpan> spans = Spans(list, removed);
        List<TextSpan> merged = [];
        foreach (TextSpan span in spans)
        {
            int last = merged.Count - 1;
            if (last >= 0 && IsSpace(text, merged[last].End, span.Start))
                merged[last] = TextSpan.FromBounds(merged[last].Start, span.End);
            else
                merged.Add(span);
        }
        TextSpan tail = merged[merged.Count - 1];
        SyntaxNodeOrToken before = list.LastOrDefault(item => item.Span.End <= tail.Start);
        if (tail.End == list.Last().Span.End && before != default && IsSpace(text, before.Span.End, tail.Start))
            merged[merged.Count - 1] = TextSpan.FromBounds(before.Span.End, tail.End);
        return merged;
    }

    private static bool IsSpace(SourceText text, int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));

    // Lines that become empty are removed. Elsewhere one of the two spaces around is removed.
    private static TextSpan Tidy(SourceText text, TextSpan span)
    {
        TextLine firstLine = text.Lines.GetLineFromPosition(span.Start);
        TextLine lastLine = text.Lines.GetLineFromPosition(span.End);
        int start = span.Start;
        while (start > firstLine.Start && text[start - 1] is ' ' or '\t')
            start--;
        int end = span.End;
        while (end < lastLine.End && text[end] is ' ' or '\t')
            end++;
        bool beginsLine = start == firstLine.Start;
        bool endsLine = end == lastLine.End;
        if (beginsLine && endsLine)
            return TextSpan.FromBounds(firstLine.Start, lastLine.EndIncludingLineBreak);
        if (endsLine)
            return TextSpan.FromBounds(start, end);
        return beginsLine || start < span.Start || text[start - 1] is '(' or '[' or '{' ? TextSpan.FromBounds(span.Start, end) : span;
    }
}
