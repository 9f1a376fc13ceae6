using Acornima.Ast;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Follows the calls of an Action: those of the API, of its own functions, and of the functions that lists have.</summary>
internal sealed class JsCalls(ActionWalker walker, JsExpressions expressions)
{
    private static readonly string[] Loops = ["forEach", "map", "filter", "some", "every", "find", "flatMap"];

    public JsValue Of(CallExpression call, JsScope scope)
    {
        JsValue callee = expressions.Of(call.Callee, scope);
        (JsValue Value, int Start)[] arguments =
        [
            .. call.Arguments.Select(argument => (expressions.Of(argument, scope), argument.Range.Start)),
        ];
        JsValue[] values = Array.ConvertAll(arguments, static argument => argument.Value);
        switch (callee)
        {
            case JsValue.OfApi function:
                walker.Facts.Calls.Add(
                    new ActionCall(function.Path.Substring("api.".Length), call.Range.Start, arguments, walker.State.IsFlexOnly)
                );
                return JsExpressions.Computed(values);
            case JsValue.Function function:
                return expressions.Call(function, values);
        }
        if (call.Callee is MemberExpression member && expressions.NameOf(member.Property, member.Computed, scope) is { } name)
            return OfMethod(member, name, values, scope);
        NoteEscape(call, values);
        return Asks(values);
    }

    private JsValue OfMethod(MemberExpression member, string name, JsValue[] values, JsScope scope)
    {
        if (member.Object is Identifier { Name: "Object" } && values.Length > 0 && JsLists.Of(name, values[0]) is { } listed)
            return listed;
        // Array.isArray(roles) tells that there are roles.
        if (member.Object is Identifier { Name: "Array" } && name == "isArray" && values.Length == 1)
            return new JsValue.Test(values[0].Facts.WhenTrue, JsFacts.None);
        JsValue owner = expressions.Of(member.Object, scope);
        if (Array.IndexOf(Loops, name) >= 0 && values.Length > 0 && values[0] is JsValue.Function body)
        {
            foreach (JsValue element in JsLists.ElementsOf(owner))
                expressions.Call(body, [element]);
            return JsExpressions.Computed([owner, .. values.Skip(1)]);
        }
        return Asks([owner, .. values]);
    }

    // A question about the application, such as includes, has, test or startsWith, is one that only Flex passes.
    private static JsValue Asks(JsValue[] values)
    {
        JsValue computed = JsExpressions.Computed(values);
        string[] paths = [.. computed.Paths];
        return Array.Exists(paths, EventMembers.TellClient) ? new JsValue.Test(new JsFacts(true, paths), JsFacts.None) : computed;
    }

    private void NoteEscape(CallExpression call, JsValue[] values)
    {
        if (Array.Exists(values, static value => value is JsValue.OfApi))
            walker.Facts.Undecided.Add((call.Range.Start, call.Callee is Identifier name ? name.Name : "a function"));
    }
}
