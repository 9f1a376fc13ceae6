using Acornima;
using Acornima.Ast;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Reads conditions: which application they let through, and which members of the event they prove to be there.</summary>
internal sealed class JsConditions(ActionWalker walker, JsExpressions expressions)
{
    public JsValue Of(Expression expression, JsScope scope) =>
        expression switch
        {
            LogicalExpression logical => OfLogical(logical, scope),
            BinaryExpression binary => OfBinary(binary, scope),
            NonUpdateUnaryExpression { Operator: Operator.LogicalNot } not => Turned(expressions.Of(not.Argument, scope)),
            // typeof of something tells of it what the comparison with it tells.
            NonUpdateUnaryExpression { Operator: Operator.TypeOf } type => expressions.Of(type.Argument, scope),
            // ~ids.indexOf(…) is 0 for what is not in the list.
            NonUpdateUnaryExpression { Operator: Operator.BitwiseNot } found => expressions.Of(found.Argument, scope),
            NonUpdateUnaryExpression { Operator: Operator.UnaryNegation, Argument: NumericLiteral number } => new JsValue.Constant(
                -number.Value
            ),
            NonUpdateUnaryExpression unary => JsExpressions.Computed(expressions.Of(unary.Argument, scope)),
            _ => JsExpressions.Computed(),
        };

    private static JsValue.Test Turned(JsValue value)
    {
        (JsFacts whenTrue, JsFacts whenFalse) = value.Facts;
        return new JsValue.Test(whenFalse, whenTrue);
    }

    private JsValue OfLogical(LogicalExpression logical, JsScope scope)
    {
        JsValue left = expressions.Of(logical.Left, scope);
        (JsFacts whenTrue, JsFacts whenFalse) = left.Facts;
        // The right side is only looked at after the left one.
        JsFacts known = logical.Operator == Operator.LogicalAnd ? whenTrue : whenFalse;
        JsValue right = JsValue.Undefined;
        JsValue? asked = logical.Operator == Operator.LogicalAnd ? left : null;
        walker.Branch(walker.State.Under(asked, known), () => right = expressions.Of(logical.Right, scope));
        if (logical.Operator == Operator.LogicalAnd)
            return IsCondition(right)
                ? new JsValue.Test(whenTrue.And(right.Facts.WhenTrue), whenFalse.Or(right.Facts.WhenFalse))
                : JsValue.OneOf(right, JsValue.Undefined, isDefault: true);
        bool isQuestion = logical.Operator == Operator.LogicalOr && (left is JsValue.Test || right is JsValue.Test);
        return isQuestion
            ? new JsValue.Test(whenTrue.Or(right.Facts.WhenTrue), whenFalse.And(right.Facts.WhenFalse))
            : JsValue.OneOf(left, right, isDefault: true);
    }

    private static bool IsCondition(JsValue value) => value is JsValue.Test or JsValue.OfEvent;

    private JsValue OfBinary(BinaryExpression binary, JsScope scope)
    {
        JsValue left = expressions.Of(binary.Left, scope);
        JsValue right = expressions.Of(binary.Right, scope);
        if (binary.Operator == Operator.Addition)
            return left is JsValue.Constant { Value: string one } && right is JsValue.Constant { Value: string other }
                ? new JsValue.Constant(one + other)
                : JsExpressions.Computed(left, right);
        walker.Facts.NoteComparison(left, right, binary.Range.Start);
        walker.Facts.NoteComparison(right, left, binary.Range.Start);
        bool isNothing = left is JsValue.Nothing || right is JsValue.Nothing || right is JsValue.Constant { Value: "undefined" };
        JsFacts same = isNothing ? JsFacts.None : SameAs(left).And(SameAs(right));
        JsFacts different = isNothing ? SameAs(left).And(SameAs(right)) : JsFacts.None;
        return binary.Operator switch
        {
            Operator.Equality or Operator.StrictEquality => Positive(left, right)
                ? new JsValue.Test(same, different)
                : new JsValue.Test(different, same),
            Operator.Inequality or Operator.StrictInequality => Positive(left, right)
                ? new JsValue.Test(different, same)
                : new JsValue.Test(same, different),
            Operator.GreaterThan or Operator.GreaterThanOrEqual => new JsValue.Test(same, JsFacts.None),
            Operator.LessThan => new JsValue.Test(JsFacts.None, same),
            _ => JsExpressions.Computed(left, right),
        };
    }

    // indexOf gives -1 for what is not in the list.
    private static bool Positive(JsValue left, JsValue right) => !IsMinusOne(left) && !IsMinusOne(right);

    private static bool IsMinusOne(JsValue value) => value is JsValue.Constant { Value: -1.0 };

    private static JsFacts SameAs(JsValue value) =>
        value switch
        {
            JsValue.OfEvent or JsValue.Test => value.Facts.WhenTrue,
            _ => value.Paths.Any(EventMembers.TellClient) ? new JsFacts(true, []) : JsFacts.None,
        };
}
