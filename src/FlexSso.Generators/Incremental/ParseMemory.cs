using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Incremental;

/// <summary>
/// What was parsed in the last run, and still holds. Symbols belong to a compilation, so after any edit anywhere the driver asks for every
/// declaration again, and each costs the binding of its members' attributes. Nearly every edit is inside of a method: then nothing that is
/// declared has changed, and the question is answered from here.
/// </summary>
/// <remarks>
/// <para>
/// One for each driver, and a memory only: its answer has to be what parsing would give, whichever compilations a driver and its copies see,
/// in whatever order. A model depends on options, references and parse options (<see cref="ProjectState"/>, <see cref="ProjectEdit"/>), on
/// all that its own files hold, and of other files on their declarations: types, members, imports and constants
/// (<see cref="TreeComparison"/>). So a declaration that was parsed for one state of the project holds in the next, if no declaration was
/// edited in between, and nothing in its own files.
/// </para>
/// <para>
/// A plain class (<see cref="Parsing.Plain.PlainClass"/>) depends on other files through two things only: what the names of its attributes
/// mean, and the values of those on the class itself (<see cref="AttributeValues"/>). It holds as long as both do, whatever was edited elsewhere.
/// </para>
/// <para>It keeps models and the project's syntax trees, which the driver keeps as well, and no symbol and no compilation.</para>
/// </remarks>
internal sealed class ParseMemory
{
    private readonly object _gate = new();
    private readonly StringBuilder _key = new();

    // By the type's key, what was parsed and the last generation in which it was seen to hold.
    private readonly Dictionary<string, (ParsedDeclaration Parsed, AttributeValues? Values, int SeenIn)> _declarations = [];

    // The project as it was last seen. Each other state that comes is another generation.
    private ProjectState? _state;
    private int _generation;

    // What lies between the last generation and this one.
    private ProjectEdit? _edit;

    /// <summary>
    /// Looks at the project. Every run does, be there a declaration to ask for or not, since an old project's trees would stay here
    /// otherwise.
    /// </summary>
    public void See(Compilation compilation, CancellationToken cancellation)
    {
        lock (_gate)
            MoveTo(ProjectState.Of((CSharpCompilation)compilation), cancellation);
    }

    /// <summary>What is known of the type; null when it has to be parsed.</summary>
    public ParsedDeclaration? Find(
        INamedTypeSymbol type,
        Compilation compilation,
        CancellationToken cancellation,
        out ParseQuestion question
    )
    {
        lock (_gate)
        {
            MoveTo(ProjectState.Of((CSharpCompilation)compilation), cancellation);
            string key = KeyOf(type);
            question = new ParseQuestion(key, _generation);
            if (!_declarations.TryGetValue(key, out (ParsedDeclaration Parsed, AttributeValues? Values, int SeenIn) known))
                return null;
            if (known.SeenIn == _generation)
                return known.Parsed;
            if (_edit is not { ReachesEverything: false } edit || IsEdited(type, edit))
                return null;
            _declarations[key] = (known.Parsed, known.Values, _generation);
            return known.Parsed;
        }
    }

    /// <summary>
    /// What is known of a plain class, after an edit that reaches everything: its own file says what it said, and so do its attributes.
    /// </summary>
    /// <param name="question">What <see cref="Find"/> could not answer.</param>
    /// <param name="type">The class, which is plain now.</param>
    /// <param name="values">What its attributes say now.</param>
    public ParsedDeclaration? FindPlain(ParseQuestion question, INamedTypeSymbol type, AttributeValues values)
    {
        lock (_gate)
        {
            if (
                question.Generation != _generation
                || _edit is not { } edit
                || !_declarations.TryGetValue(question.Key, out (ParsedDeclaration Parsed, AttributeValues? Values, int SeenIn) known)
                || !values.Equals(known.Values)
                || IsEdited(type, edit)
            )
                return null;
            _declarations[question.Key] = (known.Parsed, known.Values, _generation);
            return known.Parsed;
        }
    }

    /// <summary>Keeps what has just been parsed.</summary>
    /// <param name="question">What <see cref="Find"/> could not answer.</param>
    /// <param name="parsed">What came of it.</param>
    /// <param name="values">Of a plain class what its attributes say.</param>
    public void Keep(ParseQuestion question, ParsedDeclaration parsed, AttributeValues? values)
    {
        lock (_gate)
        {
            // A copy of the driver may have seen another state meanwhile.
            if (question.Generation == _generation)
                _declarations[question.Key] = (parsed, values, _generation);
        }
    }

    private void MoveTo(ProjectState state, CancellationToken cancellation)
    {
        if (_state is { } last && last.Equals(state))
            return;
        // First of all, because it may be cancelled.
        ProjectEdit? edit = _state is { } before ? ProjectEdit.Between(before, state, cancellation) : null;
        if (edit is null)
            _declarations.Clear();
        else
            Forget();
        _edit = edit;
        _state = state;
        _generation++;
    }

    // What nobody asked for in the last generation was not held against the edit before it, and must not be held against this one alone.
    private void Forget()
    {
        List<string>? forgotten = null;
        foreach (KeyValuePair<string, (ParsedDeclaration Parsed, AttributeValues? Values, int SeenIn)> known in _declarations)
        {
            if (known.Value.SeenIn != _generation)
                (forgotten ??= []).Add(known.Key);
        }
        if (forgotten is not null)
        {
            foreach (string key in forgotten)
                _declarations.Remove(key);
        }
    }

    private static bool IsEdited(INamedTypeSymbol type, ProjectEdit edit)
    {
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            if (edit.Concerns(part.SyntaxTree))
                return true;
        }
        return false;
    }

    // Types of one name and different kinds are different types, as are those in such containers. All are errors, and each gets a model of its
    // own until it is mended.
    private string KeyOf(INamedTypeSymbol type)
    {
        _key.Clear();
        for (ISymbol outer = type; outer is not INamespaceSymbol { IsGlobalNamespace: true }; outer = outer.ContainingSymbol)
        {
            _key.Append(outer.MetadataName);
            if (outer is INamedTypeSymbol { TypeKind: var kind, IsRecord: var isRecord })
                _key.Append(':').Append((char)('a' + (int)kind)).Append(isRecord ? 'r' : '-');
            _key.Append('.');
        }
        return _key.ToString();
    }
}
