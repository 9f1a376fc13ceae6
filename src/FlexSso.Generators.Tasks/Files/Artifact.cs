namespace FlexSso.Generators.Tasks.Files;

/// <summary>A text that becomes a file.</summary>
/// <param name="path">The path below the output folder: <c>Config/file</c> with <c>/</c>. It comes from code and is not checked yet.</param>
/// <param name="text">The whole content of the file.</param>
/// <param name="declaredBy">The full name of the constant or class that asks for the file, so that a reader of an error can search for it.</param>
internal sealed class Artifact(string path, string text, string declaredBy)
{
    public string Path => path;

    public string Text => text;

    public string DeclaredBy => declaredBy;
}
