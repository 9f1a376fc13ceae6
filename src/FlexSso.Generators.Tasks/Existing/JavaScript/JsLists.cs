namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Lists the values that a loop visits. A list that the code computes has one unknown element.</summary>
internal static class JsLists
{
    public static IReadOnlyList<JsValue> ElementsOf(JsValue value) =>
        value is JsValue.List list ? list.Elements : [new JsValue.Computed([.. value.Paths])];

    public static IReadOnlyList<JsValue> KeysOf(JsValue value) =>
        value is JsValue.Object of
            ? [.. of.Members.Keys.Select(static key => new JsValue.Constant(key))]
            : [new JsValue.Computed([.. value.Paths])];

    /// <summary>The result of <c>Object.entries</c>, <c>Object.keys</c> or <c>Object.values</c>; null for another function.</summary>
    public static JsValue? Of(string function, JsValue argument) =>
        (function, argument) switch
        {
            ("keys", JsValue.Object) => new JsValue.List(KeysOf(argument)),
            ("values", JsValue.Object of) => new JsValue.List([.. of.Members.Values]),
            ("entries", JsValue.Object of) => new JsValue.List([
                .. of.Members.Select(static member => new JsValue.List([new JsValue.Constant(member.Key), member.Value])),
            ]),
            _ => null,
        };
}
