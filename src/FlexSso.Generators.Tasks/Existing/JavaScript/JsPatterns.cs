using Acornima.Ast;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Binds the names of a pattern: <c>const { user, client } = event</c>, <c>([name, value]) =&gt; …</c>.</summary>
internal static class JsPatterns
{
    public static void Bind(Node pattern, JsValue value, JsScope scope, JsExpressions expressions)
    {
        switch (pattern)
        {
            case Identifier name:
                scope.Declare(name.Name, value);
                break;
            case AssignmentPattern withDefault:
                Bind(withDefault.Left, JsValue.OneOf(value, expressions.Of(withDefault.Right, scope), isDefault: true), scope, expressions);
                break;
            case ObjectPattern members:
                foreach (Node member in members.Properties)
                    BindMember(member, value, scope, expressions);
                break;
            case ArrayPattern elements:
                for (int i = 0; i < elements.Elements.Count; i++)
                {
                    if (elements.Elements[i] is { } element)
                        Bind(element, ElementAt(value, i), scope, expressions);
                }
                break;
            case RestElement rest:
                Bind(rest.Argument, value, scope, expressions);
                break;
            case MemberExpression:
                expressions.Assign(pattern, value, scope);
                break;
        }
    }

    private static void BindMember(Node member, JsValue value, JsScope scope, JsExpressions expressions)
    {
        if (member is not Property property)
            Bind(member, value, scope, expressions);
        else if (expressions.NameOf(property.Key, property.Computed, scope) is { } name)
            Bind(property.Value, expressions.MemberOf(value, name, property.Range.Start), scope, expressions);
        else
            Bind(property.Value, new JsValue.Computed([.. value.Paths]), scope, expressions);
    }

    private static JsValue ElementAt(JsValue value, int index) =>
        value is not JsValue.List list ? new JsValue.Computed([.. value.Paths])
        : index < list.Elements.Count ? list.Elements[index]
        : JsValue.Undefined;
}
