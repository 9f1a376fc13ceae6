using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexSso.Generators.Incremental;

/// <summary>What differs between two states of a project with one frame (<see cref="ProjectState.HasFrameOf"/>).</summary>
internal sealed class ProjectEdit
{
    private readonly Dictionary<SyntaxTree, TreeEdit> _edits = [];
    private readonly HashSet<string> _declared = [];
    private TreeEdit _farthest = TreeEdit.Trivia;

    private ProjectEdit() { }

    /// <returns>Null when nothing of the one says anything about the other.</returns>
    public static ProjectEdit? Between(ProjectState before, ProjectState after)
    {
        if (!after.HasFrameOf(before))
            return null;
        ProjectEdit edit = new();
        for (int i = 0; i < after.Trees.Length; i++)
        {
            if (after.Trees[i] != before.Trees[i] && !edit.Add(before.Trees[i], after.Trees[i]))
                return null;
        }
        return edit;
    }

    /// <summary>The file may mean something else for what is declared in it.</summary>
    public bool Concerns(SyntaxTree tree) => _edits.TryGetValue(tree, out TreeEdit edit) && edit != TreeEdit.Trivia;

    /// <summary>A declaration has come, gone or changed somewhere, so that names may mean something else.</summary>
    public bool ConcernsNames => _farthest == TreeEdit.Declarations;

    /// <summary>One of the names is declared where something has changed, before or after.</summary>
    public bool Declares(UsedNames names) => names.Overlap(_declared);

    private bool Add(SyntaxTree before, SyntaxTree after)
    {
        if (!after.Options.Equals(before.Options))
            return false;
        var (old, now) = ((CompilationUnitSyntax)before.GetRoot(), (CompilationUnitSyntax)after.GetRoot());
        TreeEdit edit = Compare(old, now);
        _edits[after] = edit;
        if (edit > _farthest)
            _farthest = edit;
        if (edit != TreeEdit.Declarations)
            return true;
        DeclaredNames.AddTo(_declared, old);
        DeclaredNames.AddTo(_declared, now);
        // They bring in names that are declared elsewhere.
        return DeclaredNames.AreGlobalUsingsEqual(old, now);
    }

    // What Roslyn's editor asks to know whether other files have to be looked at again. A #nullable counts, comments and other directives do not.
    private static TreeEdit Compare(SyntaxNode before, SyntaxNode after) =>
        SyntaxFactory.AreEquivalent(before, after, topLevel: false) ? TreeEdit.Trivia
        : SyntaxFactory.AreEquivalent(before, after, IsInside) ? TreeEdit.Inside
        : TreeEdit.Declarations;

    private static bool IsInside(SyntaxKind kind) =>
        kind is SyntaxKind.Block or SyntaxKind.ArrowExpressionClause or SyntaxKind.AttributeArgumentList;
}
