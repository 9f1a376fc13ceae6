using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.CodeFixes.Editing;

/// <summary>Applies edits that were all found in the same text.</summary>
internal static class EditBatch
{
    public static SourceText Apply(SourceText text, IEnumerable<Edit> edits)
    {
        ILookup<bool, Edit> byKind = edits.ToLookup(edit => edit.Removed is not null);
        IEnumerable<TextChange> changes = byKind[false]
            .Select(edit => edit.Change)
            .Concat(ElementRemoval.Changes(text, byKind[true].Select(edit => edit.Removed!)));
        List<TextChange> applied = [];
        foreach (TextChange change in changes.OrderBy(change => change.Span))
        {
            // Two diagnostics may ask for the same change, or for changes that exclude each other.
            if (
                applied.Count == 0
                || (change.Span.Start >= applied[applied.Count - 1].Span.End && change.Span != applied[applied.Count - 1].Span)
            )
                applied.Add(change);
        }
        return text.WithChanges(applied);
    }
}
