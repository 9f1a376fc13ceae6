namespace FlexSso.Generators.Tasks;

/// <summary>One constant of the user's assembly that wants to be a file.</summary>
internal sealed class Artifact
{
    public Artifact(string path, string text, string declaredBy)
    {
        Path = path;
        Text = text;
        DeclaredBy = declaredBy;
    }

    /// <summary>What the attribute says, unchecked: <c>Config/file</c> with '/'.</summary>
    public string Path { get; }

    /// <summary>The whole content of the file.</summary>
    public string Text { get; }

    /// <summary>The constant's full name; it is what a reader of an error can search for.</summary>
    public string DeclaredBy { get; }
}
