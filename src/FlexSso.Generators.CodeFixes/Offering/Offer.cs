using FlexSso.Generators.CodeFixes.Editing;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.CodeFixes.Offering;

/// <summary>One way to fix one diagnostic.</summary>
internal sealed class Offer
{
    /// <summary>Creates an offer.</summary>
    /// <param name="diagnostic">The diagnostic to fix.</param>
    /// <param name="kind">The kind of change.</param>
    /// <param name="title">The text that the user reads.</param>
    /// <param name="edits">The changes to the document.</param>
    public Offer(Diagnostic diagnostic, string kind, string title, params Edit[] edits)
    {
        EquivalenceKey = diagnostic.Id + ":" + kind;
        Title = title;
        Edits = edits;
    }

    public string EquivalenceKey { get; }

    /// <summary>
    /// True when the declaration itself holds what is right, so that nothing is guessed and its meaning stays. Everything else is for a person:
    /// what may be meant, what is one of several ways, what removes something that was written, and who may do what.
    /// </summary>
    public bool IsKnown { get; init; }

    public string Title { get; }

    public IReadOnlyList<Edit> Edits { get; }
}
