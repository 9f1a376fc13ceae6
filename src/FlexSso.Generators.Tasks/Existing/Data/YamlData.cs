using System.Globalization;
using FlexSso.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Reads a YAML file, such as the tenant.yaml of Auth0's Deploy CLI. It follows the events of the parser itself, because a tree of the
/// library would follow any nesting, and fill any memory.
/// </summary>
internal sealed class YamlData(ExistingFindings findings)
{
    private const int MaxDepth = 64;

    // Far more than a file of 5 MB can spell out.
    private const int MaxValues = 5_000_000;

    private readonly Dictionary<AnchorName, (DataNode Node, int Values)> _anchors = [];

    // The values that have been read, each as often as an alias repeats it.
    private int _values;

    /// <returns>Null, and a finding, for a text that is not YAML.</returns>
    public static DataNode? Read(string text, ExistingFindings findings)
    {
        try
        {
            Parser parser = new(new StringReader(text));
            parser.Consume<StreamStart>();
            parser.MoveNext();
            return parser.Current is StreamEnd or null ? null : new YamlData(findings).ReadValue(parser, 0);
        }
        catch (YamlException e)
        {
            findings.Add(RuleIds.WrongJson, (int)e.Start.Index, $"The file is not valid YAML: {e.Message}; correct it at this place");
            return null;
        }
    }

    private DataNode ReadValue(Parser parser, int depth)
    {
        ParsingEvent current = parser.Current!;
        if (depth > MaxDepth)
            throw new YamlException(
                current.Start,
                current.End,
                "the text is nested deeper than " + MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels"
            );
        parser.MoveNext();
        if (current is AnchorAlias alias)
            return Named(alias);
        int before = _values++;
        DataKind kind = KindOf(current);
        // As in JSON, 'true' has no text of its own.
        string text = kind is DataKind.Text or DataKind.Number ? ((Scalar)current).Value : "";
        DataNode node = new(kind, (int)current.Start.Index, text);
        if (current is MappingStart)
            ReadMembers(parser, node, depth);
        else if (current is SequenceStart)
            ReadElements(parser, node, depth);
        // Not before: a value that holds itself would have no end.
        if (current is NodeEvent { Anchor.IsEmpty: false } anchored)
            _anchors[anchored.Anchor] = (node, _values - before);
        return node;
    }

    // A few lines of aliases can stand for more values than there is memory.
    private DataNode Named(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out (DataNode Node, int Values) named))
            throw new YamlException(alias.Start, alias.End, $"no value above has the anchor '{alias.Value}'");
        _values += named.Values;
        if (_values > MaxValues)
            throw new YamlException(alias.Start, alias.End, "the aliases stand for too many values");
        return named.Node;
    }

    private void ReadElements(Parser parser, DataNode node, int depth)
    {
        while (parser.Current is not SequenceEnd)
            node.Elements.Add(ReadValue(parser, depth + 1));
        parser.MoveNext();
    }

    private void ReadMembers(Parser parser, DataNode node, int depth)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            DataNode name = ReadValue(parser, depth + 1);
            if (!names.Add(name.Text))
                findings.Add(
                    RuleIds.WrongJson,
                    name.Start,
                    $"The member '{VisibleText.Of(name.Text)}' is given twice, and one of them is lost; remove one"
                );
            node.Members.Add(new DataMember(name.Text, name.Start, ReadValue(parser, depth + 1)));
        }
        parser.MoveNext();
    }

    private static DataKind KindOf(ParsingEvent current) =>
        current switch
        {
            MappingStart => DataKind.Object,
            SequenceStart => DataKind.List,
            Scalar { Style: ScalarStyle.Plain } plain => KindOfPlain(plain.Value),
            _ => DataKind.Text,
        };

    // As the core schema of YAML 1.2 has it.
    private static DataKind KindOfPlain(string text) =>
        text switch
        {
            "true" or "True" or "TRUE" => DataKind.True,
            "false" or "False" or "FALSE" => DataKind.False,
            "" or "~" or "null" or "Null" or "NULL" => DataKind.Null,
            _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? DataKind.Number : DataKind.Text,
        };
}
