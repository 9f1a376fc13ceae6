namespace FlexSso.Generators.Tasks.Existing;

/// <summary>The names that a function or a block sees.</summary>
internal sealed class JsScope(JsScope? outer = null)
{
    private readonly Dictionary<string, JsValue> _values = new(StringComparer.Ordinal);

    public void Declare(string name, JsValue value) => _values[name] = value;

    /// <summary>The value of a name; null for one that the file does not declare, such as <c>Object</c>.</summary>
    public JsValue? Find(string name) => _values.TryGetValue(name, out JsValue? value) ? value : outer?.Find(name);

    /// <summary>Gives a name another value, where it is declared.</summary>
    public void Assign(string name, JsValue value)
    {
        if (outer is null || _values.ContainsKey(name))
            _values[name] = value;
        else
            outer.Assign(name, value);
    }
}
