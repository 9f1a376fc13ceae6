using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Incremental;

/// <summary>An edit that has changed no declaration, so that only what is declared in the edited files can say something else.</summary>
internal sealed class ProjectEdit
{
    private readonly HashSet<SyntaxTree> _edited = [];

    private ProjectEdit() { }

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

    /// <summary>What is declared in the file, or a part of it there, may say something else.</summary>
    public bool Concerns(SyntaxTree tree) => _edited.Contains(tree);

    private bool Add(SyntaxTree before, SyntaxTree after, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        // By its path too a file may count as generated, and a type be local to it.
        if (after.FilePath != before.FilePath || !after.Options.Equals(before.Options))
            return false;
        TreeEdit edit = TreeComparison.Compare(before.GetRoot(cancellation), after.GetRoot(cancellation));
        if (edit == TreeEdit.Inside)
            _edited.Add(after);
        return edit != TreeEdit.Declarations;
    }
}
