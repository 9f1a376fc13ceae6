using System.Runtime.CompilerServices;
using Acornima.Ast;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Follows the statements of an Action without running it, and collects what it does. It follows both branches of a condition. It repeats a loop
/// for each element of a list that the code spells out, and follows any other loop once.
/// </summary>
internal sealed class ActionWalker
{
    private const string Handler = "onExecutePostLogin";

    private readonly JsExpressions _expressions;

    private ActionWalker() => _expressions = new JsExpressions(this);

    public ActionFacts Facts { get; } = new();

    /// <summary>What is known at the place where the walker is.</summary>
    public JsState State { get; set; } = JsState.Start;

    public static ActionFacts Walk(Program program)
    {
        ActionWalker walker = new();
        JsScope module = new();
        walker.Run(program.Body, module);
        if (walker.Handled is JsValue.Function handler)
        {
            walker.Facts.Handler = handler.Node.Body.Range.Start;
            walker.State = JsState.Start;
            walker._expressions.Call(handler, [new JsValue.OfEvent("event"), new JsValue.OfApi("api")]);
        }
        return walker.Facts;
    }

    /// <summary>What the file exports as the handler.</summary>
    public JsValue? Handled { get; private set; }

    /// <summary>Takes what the file exports: <c>exports.onExecutePostLogin = …</c> or <c>module.exports = { … }</c>.</summary>
    public void Export(string? name, JsValue value)
    {
        if (name == Handler)
            Handled = value;
        else if (name is null && value is JsValue.Object { Members: { } members } && members.TryGetValue(Handler, out JsValue? handler))
            Handled = handler;
    }

    /// <returns>False if what follows is not reached.</returns>
    public bool Run(IEnumerable<Node> statements, JsScope scope)
    {
        List<Node> all = [.. statements];
        // A function may be called above its declaration.
        foreach (FunctionDeclaration function in all.OfType<FunctionDeclaration>())
        {
            if (function.Id is { } id)
                scope.Declare(id.Name, new JsValue.Function(function, scope));
        }
        return all.TrueForAll(statement => Run(statement, scope));
    }

    /// <summary>Runs a branch, and forgets afterwards what only the branch knew.</summary>
    public bool Branch(JsState state, Action run) =>
        Branch(
            state,
            () =>
            {
                run();
                return true;
            }
        );

    private bool Branch(JsState state, Func<bool> run)
    {
        JsState outside = State;
        State = state;
        bool goesOn = run();
        State = outside;
        return goesOn;
    }

    private bool Run(Node statement, JsScope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (statement)
        {
            case ExpressionStatement expression:
                _expressions.Of(expression.Expression, scope);
                return true;
            case VariableDeclaration declaration:
                foreach (VariableDeclarator declarator in declaration.Declarations)
                    JsPatterns.Bind(
                        declarator.Id,
                        declarator.Init is { } init ? _expressions.Of(init, scope) : JsValue.Undefined,
                        scope,
                        _expressions
                    );
                return true;
            case ReturnStatement result:
                _expressions.Return(result.Argument is { } argument ? _expressions.Of(argument, scope) : JsValue.Undefined);
                return false;
            case ThrowStatement error:
                _expressions.Of(error.Argument, scope);
                return false;
            case BreakStatement or ContinueStatement:
                return false;
            case BlockStatement block:
                return Run(block.Body, new JsScope(scope));
            case IfStatement choice:
                return RunIf(choice, scope);
            case TryStatement attempt:
                return RunTry(attempt, scope);
            case SwitchStatement choice:
                RunSwitch(choice, scope);
                return true;
            case ForOfStatement loop:
                RunLoop(loop.Left, JsLists.ElementsOf(_expressions.Of(loop.Right, scope)), loop.Body, scope);
                return true;
            case ForInStatement loop:
                RunLoop(loop.Left, JsLists.KeysOf(_expressions.Of(loop.Right, scope)), loop.Body, scope);
                return true;
            case ForStatement loop:
                RunFor(loop, new JsScope(scope));
                return true;
            case WhileStatement loop:
                _expressions.Of(loop.Test, scope);
                Branch(State, () => Run(loop.Body, scope));
                return true;
            case DoWhileStatement loop:
                Branch(State, () => Run(loop.Body, scope));
                _expressions.Of(loop.Test, scope);
                return true;
            case LabeledStatement labeled:
                return Run(labeled.Body, scope);
            default:
                return true;
        }
    }

    private bool RunIf(IfStatement choice, JsScope scope)
    {
        JsValue test = _expressions.Of(choice.Test, scope);
        (JsFacts whenTrue, JsFacts whenFalse) = test.Facts;
        bool thenGoesOn = Branch(State.Under(test, whenTrue), () => Run(choice.Consequent, scope));
        bool elseGoesOn = choice.Alternate is not { } other || Branch(State.Under(null, whenFalse), () => Run(other, scope));
        if (!thenGoesOn)
            State = State.With(whenFalse);
        else if (!elseGoesOn)
            State = State.With(whenTrue);
        return thenGoesOn || elseGoesOn;
    }

    private bool RunTry(TryStatement attempt, JsScope scope)
    {
        bool goesOn = attempt.Handler is { } handler
            ? Branch(State with { IsCaught = true }, () => Run(attempt.Block, scope))
                | Branch(State with { IsConditional = true }, () => Run(handler.Body, new JsScope(scope)))
            : Run(attempt.Block, scope);
        return (attempt.Finalizer is not { } last || Run(last, scope)) && goesOn;
    }

    private void RunSwitch(SwitchStatement choice, JsScope scope)
    {
        JsValue asked = _expressions.Of(choice.Discriminant, scope);
        bool asksForClient = asked.Paths.Any(EventMembers.TellClient);
        foreach (SwitchCase one in choice.Cases)
        {
            if (one.Test is { } test)
                Facts.NoteComparison(asked, _expressions.Of(test, scope), test.Range.Start);
            JsFacts facts = asksForClient && one.Test is not null ? new JsFacts(true, []) : JsFacts.None;
            Branch(State.Under(null, facts), () => Run(one.Consequent, new JsScope(scope)));
        }
    }

    private void RunFor(ForStatement loop, JsScope scope)
    {
        if (loop.Init is VariableDeclaration declaration)
            Run(declaration, scope);
        else if (loop.Init is Expression init)
            _expressions.Of(init, scope);
        if (loop.Test is { } test)
            _expressions.Of(test, scope);
        // Which turn it is cannot be told.
        Branch(
            State,
            () =>
            {
                Run(loop.Body, scope);
                if (loop.Update is { } update)
                    _expressions.Of(update, scope);
            }
        );
    }

    private void RunLoop(Node left, IReadOnlyList<JsValue> elements, Statement body, JsScope scope)
    {
        foreach (JsValue element in elements)
        {
            JsScope turn = new(scope);
            Node pattern = left is VariableDeclaration declaration ? declaration.Declarations[0].Id : left;
            JsPatterns.Bind(pattern, element, turn, _expressions);
            Branch(State, () => Run(body, turn));
        }
    }
}
