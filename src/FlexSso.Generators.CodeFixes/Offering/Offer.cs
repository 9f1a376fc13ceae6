using FlexSso.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>One way to fix one diagnostic.</summary>
internal sealed class Offer
{
    /// <summary>Creates an offer.</summary>
    /// <param name="diagnostic">The diagnostic to fix.</param>
    /// <param name="kind">The kind of change. "Fix all" applies the offers of the same kind for the same rule.</param>
    /// <param name="title">The text that the user reads.</param>
    /// <param name="edits">The changes to the document.</param>
    public Offer(Diagnostic diagnostic, string kind, string title, params Edit[] edits)
    {
        EquivalenceKey = diagnostic.Id + ":" + kind;
        Title = title;
        Edits = edits;
    }

    public string EquivalenceKey { get; }

    public string Title { get; }

    public IReadOnlyList<Edit> Edits { get; }
}
