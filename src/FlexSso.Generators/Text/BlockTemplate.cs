namespace FlexSso.Generators.Text;

/// <summary>
/// Lines of members that are the same for every configuration but for the name of its class. Cut and indented once, so that all files share
/// what stands between the names.
/// </summary>
/// <param name="text">As it stands in a class in a namespace, with <see cref="Type"/> for the name.</param>
internal sealed class BlockTemplate(string text)
{
    /// <summary>Stands for the name of the class.</summary>
    public const string Type = "%type%";

    private const string WrittenIndent = "        ";
    private const int Depths = 8;

    private readonly string[]?[] _parts = new string[Depths][];

    /// <summary>What stands between the names, in its order, at so many levels of indentation.</summary>
    public string[] PartsAt(int depth) =>
        // Two threads may both cut it; they get the same.
        depth < Depths
            ? _parts[depth] ??= Cut(depth)
            : Cut(depth);

    private string[] Cut(int depth) =>
        ("\n" + text).Replace("\n" + WrittenIndent, "\n" + new string(' ', 4 * depth)).Substring(1).Split([Type], StringSplitOptions.None);
}
