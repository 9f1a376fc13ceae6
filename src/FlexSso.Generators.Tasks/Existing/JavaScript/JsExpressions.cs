using System.Runtime.CompilerServices;
using Acornima.Ast;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Finds out what the expressions of an Action are, and notes its calls of the API.</summary>
internal sealed class JsExpressions(ActionWalker walker)
{
    private const int MaxDepth = 12;

    // A real Action has some thousand nodes; functions that call each other in loops could go on for ever.
    private const int MaxSteps = 200_000;

    private int _steps;

    private readonly Stack<(IFunction Node, List<JsValue> Results)> _running = new();

    public void Return(JsValue value)
    {
        if (_running.Count > 0)
            _running.Peek().Results.Add(value);
    }

    public JsValue Of(Node expression, JsScope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_steps > MaxSteps)
            throw new InsufficientExecutionStackException();
        switch (expression)
        {
            case Identifier { Name: "undefined" }:
                return JsValue.Undefined;
            case Identifier name:
                return scope.Find(name.Name) ?? Computed();
            case NullLiteral:
                return JsValue.Undefined;
            case Literal { Value: string or double or bool } literal:
                return new JsValue.Constant(literal.Value);
            case TemplateLiteral template:
                return OfTemplate(template, scope);
            case ParenthesizedExpression inner:
                return Of(inner.Expression, scope);
            case ChainExpression chain:
                return Of(chain.Expression, scope);
            case AwaitExpression awaited:
                return Of(awaited.Argument, scope);
            case SequenceExpression sequence:
                return sequence.Expressions.Select(each => Of(each, scope)).ToList().Last();
            case MemberExpression member:
                return OfMember(member, scope);
            case CallExpression call:
                return new JsCalls(walker, this).Of(call, scope);
            case NewExpression created:
                return OfNew(created, scope);
            case ArrayExpression array:
                return new JsValue.List([.. array.Elements.Select(element => element is null ? JsValue.Undefined : Of(element, scope))]);
            case SpreadElement spread:
                return Computed(Of(spread.Argument, scope));
            case ObjectExpression @object:
                return OfObject(@object, scope);
            case IFunction function:
                return new JsValue.Function(function, scope);
            case AssignmentExpression assignment:
                return OfAssignment(assignment, scope);
            case ConditionalExpression choice:
                return OfChoice(choice, scope);
            case LogicalExpression or BinaryExpression or NonUpdateUnaryExpression:
                return new JsConditions(walker, this).Of((Expression)expression, scope);
            default:
                return Computed();
        }
    }

    /// <summary>Calls a function of the file with these arguments.</summary>
    public JsValue Call(JsValue.Function function, IReadOnlyList<JsValue> arguments)
    {
        if (_running.Count >= MaxDepth || _running.Any(call => call.Node == function.Node))
            return Computed([.. arguments]);
        JsScope scope = new(function.Scope);
        _running.Push((function.Node, []));
        for (int i = 0; i < function.Node.Params.Count; i++)
            JsPatterns.Bind(function.Node.Params[i], i < arguments.Count ? arguments[i] : JsValue.Undefined, scope, this);
        JsState before = walker.State;
        if (function.Node.Body is BlockStatement body)
            walker.Run(body.Body, scope);
        else
            Return(Of(function.Node.Body, scope));
        // A return in the function ends the function alone.
        walker.State = before;
        List<JsValue> results = _running.Pop().Results;
        return results.Count == 0 ? JsValue.Undefined : results.Aggregate(static (first, second) => JsValue.OneOf(first, second));
    }

    /// <summary>The name of a member; null when the code computes it.</summary>
    public string? NameOf(Node key, bool isComputed, JsScope scope) =>
        key switch
        {
            Identifier name when !isComputed => name.Name,
            _ => (Of(key, scope) as JsValue.Constant)?.Value.ToString(),
        };

    /// <summary>A member of a value. Notes a read that fails for some users.</summary>
    /// <param name="owner">The value.</param>
    /// <param name="name">The member.</param>
    /// <param name="start">Where the member is read.</param>
    /// <param name="isOptional">Read with <c>?.</c>.</param>
    public JsValue MemberOf(JsValue owner, string name, int start, bool isOptional = false)
    {
        switch (owner)
        {
            case JsValue.OfEvent member:
                if (!isOptional)
                    NoteRead(member.Path, name, start);
                return new JsValue.OfEvent(member.Path + "." + name);
            case JsValue.OfApi member:
                return new JsValue.OfApi(member.Path + "." + name);
            case JsValue.Object of:
                return of.Members.TryGetValue(name, out JsValue? value) ? value : JsValue.Undefined;
            case JsValue.Either either:
                // The first is there when it is taken.
                return JsValue.OneOf(
                    MemberOf(either.First, name, start, isOptional: true),
                    MemberOf(either.Second, name, start, isOptional),
                    either.IsDefault
                );
            default:
                return Computed(owner);
        }
    }

    /// <summary>Gives a name or a member another value.</summary>
    public void Assign(Node left, JsValue value, JsScope scope)
    {
        if (left is Identifier name)
            // The assignment may stand in a branch.
            scope.Assign(name.Name, scope.Find(name.Name) is { } old and not JsValue.Nothing ? JsValue.OneOf(value, old) : value);
        else if (left is MemberExpression member && NameOf(member.Property, member.Computed, scope) is { } property)
            AssignMember(member, property, value, scope);
        else if (left is ObjectPattern or ArrayPattern)
            JsPatterns.Bind(left, value, scope, this);
    }

    public static JsValue.Computed Computed(params JsValue[] from) => new([.. from.SelectMany(static value => value.Paths).Distinct()]);

    private void AssignMember(MemberExpression member, string property, JsValue value, JsScope scope)
    {
        if (member.Object is Identifier { Name: "exports" } || IsModuleExports(member.Object))
            walker.Export(property, value);
        else if (member.Object is Identifier { Name: "module" } && property == "exports")
            walker.Export(null, value);
        else if (Of(member.Object, scope) is JsValue.OfEvent owner)
            walker.State = walker.State.With(JsFacts.Present(owner.Path + "." + property));
    }

    private static bool IsModuleExports(Node node) =>
        node is MemberExpression { Object: Identifier { Name: "module" }, Property: Identifier { Name: "exports" } };

    private JsValue.Computed OfNew(NewExpression created, JsScope scope)
    {
        JsValue[] values = [.. created.Arguments.Select(argument => Of(argument, scope))];
        // An object that keeps the API can do anything with it.
        walker.Facts.NoteEscape(values, created.Range.Start, (created.Callee as Identifier)?.Name);
        return Computed(values);
    }

    private JsValue OfTemplate(TemplateLiteral template, JsScope scope)
    {
        JsValue[] values = [.. template.Expressions.Select(each => Of(each, scope))];
        if (!Array.TrueForAll(values, static value => value is JsValue.Constant))
            return Computed(values);
        string text = "";
        for (int i = 0; i < template.Quasis.Count; i++)
            text += template.Quasis[i].Value.Cooked + (i < values.Length ? ((JsValue.Constant)values[i]).Value : "");
        return new JsValue.Constant(text);
    }

    private JsValue OfMember(MemberExpression member, JsScope scope)
    {
        JsValue owner = Of(member.Object, scope);
        return NameOf(member.Property, member.Computed, scope) is { } name
            ? MemberOf(owner, name, member.Property.Range.Start, member.Optional)
            : Computed(owner);
    }

    private JsValue.Object OfObject(ObjectExpression @object, JsScope scope)
    {
        Dictionary<string, JsValue> members = new(StringComparer.Ordinal);
        foreach (Node node in @object.Properties)
        {
            if (node is Property property && NameOf(property.Key, property.Computed, scope) is { } name)
                members[name] = Of(property.Value, scope);
            else if (node is SpreadElement spread && Of(spread.Argument, scope) is JsValue.Object inner)
            {
                foreach (KeyValuePair<string, JsValue> member in inner.Members)
                    members[member.Key] = member.Value;
            }
        }
        return new JsValue.Object(members);
    }

    private JsValue OfAssignment(AssignmentExpression assignment, JsScope scope)
    {
        JsValue value = Of(assignment.Right, scope);
        if (assignment.Operator != Acornima.Operator.Assignment)
            value = JsValue.OneOf(Of(assignment.Left, scope), value, isDefault: true);
        Assign(assignment.Left, value, scope);
        return value;
    }

    private JsValue OfChoice(ConditionalExpression choice, JsScope scope)
    {
        JsValue test = Of(choice.Test, scope);
        (JsFacts whenTrue, JsFacts whenFalse) = test.Facts;
        JsValue first = JsValue.Undefined;
        JsValue second = JsValue.Undefined;
        walker.Branch(walker.State.Under(test, whenTrue), () => first = Of(choice.Consequent, scope));
        walker.Branch(walker.State.Under(null, whenFalse), () => second = Of(choice.Alternate, scope));
        // x ? x : y
        bool isDefault = test is JsValue.OfEvent asked && first is JsValue.OfEvent taken && asked.Path == taken.Path;
        return JsValue.OneOf(first, second, isDefault);
    }

    private void NoteRead(string path, string name, int start)
    {
        if (!walker.State.IsCaught && EventMembers.MayBeMissing(path) && !walker.State.Present.Contains(path))
            walker.Facts.UnsafeReads.Add((start, path, name));
    }
}
