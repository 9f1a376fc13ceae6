namespace FlexSso.Generators.Tasks.Existing;

/// <summary>A value of a JSON or YAML file, with its place.</summary>
/// <param name="kind">The kind of the value.</param>
/// <param name="start">Index of its first character in the text.</param>
/// <param name="text">A text without its escapes, or the characters of a number; else empty.</param>
internal sealed class DataNode(DataKind kind, int start, string text = "")
{
    public DataKind Kind => kind;

    public int Start => start;

    public string Text => text;

    /// <summary>The members of an object, in the order of the file. A name that is given twice is there twice.</summary>
    public List<DataMember> Members { get; } = [];

    /// <summary>The elements of a list.</summary>
    public List<DataNode> Elements { get; } = [];

    /// <summary>The value that counts: the last one of that name.</summary>
    public DataMember? Find(string name) => Members.FindLast(member => member.Name == name);

    /// <summary>The object of that name; null if there is none, or if the value is no object.</summary>
    public DataNode? FindObject(string name) => Find(name)?.Value is { Kind: DataKind.Object } value ? value : null;

    /// <summary>The object with some of its members.</summary>
    public DataNode Only(Predicate<DataMember> isKept)
    {
        DataNode kept = new(Kind, Start);
        kept.Members.AddRange(Members.FindAll(isKept));
        return kept;
    }

    /// <summary>The value as a message calls it.</summary>
    public string KindName =>
        kind switch
        {
            DataKind.Object => "an object",
            DataKind.List => "a list",
            DataKind.Text => "a text",
            DataKind.Number => "a number",
            DataKind.Null => "null",
            _ => "a boolean",
        };
}
