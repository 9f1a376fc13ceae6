using System.Collections;
using System.Globalization;
using System.Text;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>The values of a template by their names, and those of the block around it.</summary>
internal sealed class TemplateValues : IEnumerable
{
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);
    private TemplateValues? _outer;

    public void Add(string name, string? text) => _values.Add(name, text ?? "");

    public void Add(string name, int number) => _values.Add(name, number.ToString(CultureInfo.InvariantCulture));

    public void Add(string name, bool isTrue) => _values.Add(name, isTrue);

    public void Add(string name, Markup markup) => _values.Add(name, markup);

    public void Add(string name, IEnumerable<TemplateValues> items)
    {
        List<TemplateValues> list = [.. items];
        foreach (TemplateValues item in list)
            item._outer = this;
        _values.Add(name, list);
    }

    /// <summary>Writes a value; text is encoded.</summary>
    public void Write(StringBuilder html, string name)
    {
        if (Find(name) is Markup markup)
            html.Append(markup.Html);
        else
            html.AppendText((string)Find(name));
    }

    public bool IsTrue(string name) =>
        Find(name) switch
        {
            bool isTrue => isTrue,
            List<TemplateValues> items => items.Count > 0,
            object text => (string)text != "",
        };

    public IReadOnlyList<TemplateValues> Items(string name) => (List<TemplateValues>)Find(name);

    // For the collection initializer, which takes no class without it.
    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();

    private object Find(string name) =>
        _values.TryGetValue(name, out object? value)
            ? value
            : (_outer ?? throw new KeyNotFoundException("The template names no value '" + name + "'")).Find(name);
}
