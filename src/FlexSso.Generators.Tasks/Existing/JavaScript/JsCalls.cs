using Acornima.Ast;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Follows the calls of an Action: those of the API, of its own functions, and of methods of lists.</summary>
internal sealed class JsCalls(ActionWalker walker, JsExpressions expressions)
{
    // Methods after which a list holds something else.
    private static readonly string[] Changes = ["push", "unshift", "splice", "pop", "shift", "fill", "reverse", "sort"];

    private static readonly string[] Loops = ["forEach", "map", "filter", "some", "every", "find", "flatMap"];

    public JsValue Of(CallExpression call, JsScope scope)
    {
        // Once, because the owner may hold calls itself.
        MemberExpression? member = call.Callee as MemberExpression;
        JsValue owner = member is null ? JsValue.Undefined : expressions.Of(member.Object, scope);
        string? name = member is null ? null : expressions.NameOf(member.Property, member.Computed, scope);
        JsValue callee =
            member is null ? expressions.Of(call.Callee, scope)
            : name is null ? JsExpressions.Computed(owner)
            : expressions.MemberOf(owner, name, member.Property.Range.Start, member.Optional);
        (JsValue Value, int Start)[] arguments =
        [
            .. call.Arguments.Select(argument => (expressions.Of(argument, scope), argument.Range.Start)),
        ];
        JsValue[] values = Array.ConvertAll(arguments, static argument => argument.Value);
        switch (callee)
        {
            case JsValue.OfApi function:
                walker.Facts.Calls.Add(
                    new ActionCall(
                        function.Path.Substring("api.".Length),
                        call.Range.Start,
                        arguments,
                        walker.State.IsFlexOnly,
                        walker.State.IsConditional
                    )
                );
                return JsExpressions.Computed(values);
            case JsValue.Function function:
                return expressions.Call(function, values);
        }
        if (name is not null && (OfLibrary(member!.Object, name, values) ?? OfList(owner, name, values)) is { } known)
            return known;
        // ["…"].includes(event.client.client_id)
        if (values.Length == 1)
            walker.Facts.NoteComparison(values[0], owner, call.Range.Start);
        walker.Facts.NoteEscape(values, call.Range.Start, (call.Callee as Identifier)?.Name);
        if (owner is JsValue.List && member!.Object is Identifier list && Array.IndexOf(Changes, name) >= 0)
            scope.Assign(list.Name, JsExpressions.Computed([owner, .. values]));
        // The same value, as a text.
        if (owner is JsValue.OfEvent or JsValue.Either && name is "join" or "toString")
            return owner;
        return Asks(name is null ? values : [owner, .. values]);
    }

    private static JsValue? OfLibrary(Expression owner, string name, JsValue[] values) =>
        (owner, name) switch
        {
            (Identifier { Name: "Object" }, _) when values.Length > 0 => JsLists.Of(name, values[0]),
            // It tells that there is a list.
            (Identifier { Name: "Array" }, "isArray") when values.Length == 1 => new JsValue.Test(values[0].Facts.WhenTrue, JsFacts.None),
            _ => null,
        };

    private JsValue.Computed? OfList(JsValue owner, string name, JsValue[] values)
    {
        if (Array.IndexOf(Loops, name) < 0 || values.Length == 0 || values[0] is not JsValue.Function body)
            return null;
        foreach (JsValue element in JsLists.ElementsOf(owner))
            expressions.Call(body, [element]);
        return JsExpressions.Computed(owner);
    }

    // A question about the application, such as includes, has, test or startsWith, is one that only Flex passes.
    private static JsValue Asks(JsValue[] values)
    {
        JsValue computed = JsExpressions.Computed(values);
        string[] paths = [.. computed.Paths];
        return Array.Exists(paths, EventMembers.TellClient) ? new JsValue.Test(new JsFacts(true, paths), JsFacts.None) : computed;
    }
}
