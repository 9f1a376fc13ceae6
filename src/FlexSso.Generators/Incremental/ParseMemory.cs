using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Incremental;

/// <summary>
/// What was parsed in the last run, and still holds. Symbols belong to a compilation, so after any edit anywhere the driver asks for every
/// declaration again, and each costs the binding of its members' attributes. Nearly every edit is inside of a method: then nothing that is
/// declared can have changed, and the question is answered from here.
/// </summary>
/// <remarks>
/// One for each driver, and a memory only: what it answers is what parsing would give, whichever compilations a driver and its copies see,
/// in whatever order. It keeps models, names and the syntax trees of the last run, but no symbol and no compilation.
/// </remarks>
internal sealed class ParseMemory
{
    private readonly object _gate = new();
    private readonly Dictionary<string, List<RememberedDeclaration>> _declarations = [];
    private ProjectState? _state;

    // What lies between the last state and this one; null when the one says nothing about the other.
    private ProjectEdit? _edit;

    // The states are counted, because a declaration that one run did not ask for was not held against that run's edit.
    private int _number;

    /// <summary>What is known of the type; null when it has to be parsed.</summary>
    public ParsedDeclaration? Find(INamedTypeSymbol type, CSharpCompilation compilation, CancellationToken cancellation)
    {
        lock (_gate)
        {
            MoveTo(ProjectState.Of(compilation));
            if (FindCore(type) is not { } known || !Holds(known, type, compilation, cancellation))
                return null;
            known.State = _number;
            return known.Parsed;
        }
    }

    /// <summary>Keeps what has just been parsed.</summary>
    public void Keep(INamedTypeSymbol type, CSharpCompilation compilation, ParsedDeclaration parsed)
    {
        lock (_gate)
        {
            // A copy of the driver may have seen another one meanwhile.
            if (_state is not { } state || !state.Equals(ProjectState.Of(compilation)))
                return;
            if (FindCore(type) is not { } known)
            {
                known = new RememberedDeclaration(TypeName.Of(type), parsed);
                if (!_declarations.TryGetValue(type.Name, out List<RememberedDeclaration> alike))
                    _declarations.Add(type.Name, alike = new List<RememberedDeclaration>(1));
                alike.Add(known);
            }
            known.Parsed = parsed;
            known.State = _number;
            known.Uses = null;
        }
    }

    private RememberedDeclaration? FindCore(INamedTypeSymbol type)
    {
        if (_declarations.TryGetValue(type.Name, out List<RememberedDeclaration> alike))
        {
            foreach (RememberedDeclaration known in alike)
            {
                if (known.Name.IsOf(type))
                    return known;
            }
        }
        return null;
    }

    private void MoveTo(ProjectState state)
    {
        if (_state is { } last && last.Equals(state))
            return;
        _edit = _state is { } before ? ProjectEdit.Between(before, state) : null;
        Forget();
        _state = state;
        _number++;
    }

    // Classes that are gone, or that the last run did not ask for.
    private void Forget()
    {
        List<string>? empty = null;
        foreach (KeyValuePair<string, List<RememberedDeclaration>> alike in _declarations)
        {
            alike.Value.RemoveAll(known => _edit is null || known.State != _number);
            if (alike.Value.Count == 0)
                (empty ??= []).Add(alike.Key);
        }
        foreach (string name in empty ?? [])
            _declarations.Remove(name);
    }

    private bool Holds(RememberedDeclaration known, INamedTypeSymbol type, CSharpCompilation compilation, CancellationToken cancellation)
    {
        if (known.State == _number)
            return true;
        if (_edit is not { } edit)
            return false;
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            if (edit.Concerns(part.SyntaxTree))
                return false;
        }
        if (!edit.ConcernsNames)
            return true;
        known.Uses ??= UsedNames.Of(type, compilation, cancellation);
        return !edit.Declares(known.Uses);
    }
}
