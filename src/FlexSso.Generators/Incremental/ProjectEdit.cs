using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Incremental;

/// <summary>What lies between two states of a project that consist of the same files.</summary>
internal sealed class ProjectEdit
{
    private readonly HashSet<SyntaxTree> _edited = [];

    private ProjectEdit() { }

    /// <summary>A name may mean something else now, anywhere in the project.</summary>
    public bool ReachesEverything { get; private set; }

    /// <returns>Null when the one state of the project says nothing about the other.</returns>
    public static ProjectEdit? Between(ProjectState before, ProjectState after, CancellationToken cancellation)
    {
        if (!after.HasFrameOf(before))
            return null;
        ProjectEdit edit = new();
        for (int i = 0; i < after.Trees.Length; i++)
        {
            if (after.Trees[i] != before.Trees[i] && !edit.Add(before.Trees[i], after.Trees[i], cancellation))
                return null;
        }
        return edit;
    }

    /// <summary>The file itself says something else.</summary>
    public bool Concerns(SyntaxTree tree) => _edited.Contains(tree);

    private bool Add(SyntaxTree before, SyntaxTree after, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        // By its path too a file may count as generated, and a type be local to it.
        if (after.FilePath != before.FilePath || !after.Options.Equals(before.Options))
            return false;
        TreeEdit edit = TreeComparison.Compare(before.GetRoot(cancellation), after.GetRoot(cancellation));
        if (edit != TreeEdit.Trivia)
            _edited.Add(after);
        ReachesEverything |= edit == TreeEdit.Declarations;
        return true;
    }
}
