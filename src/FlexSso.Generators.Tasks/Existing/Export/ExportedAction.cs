namespace FlexSso.Generators.Tasks.Existing;

/// <summary>An Action in an export: its name, and where its code is.</summary>
/// <param name="Node">The object in the export.</param>
/// <param name="File">The file that holds the object.</param>
/// <param name="CodePath">The full path of the code; null if the export names none.</param>
internal sealed record ExportedAction(DataNode Node, SourceFile File, string? CodePath)
{
    private const string PostLogin = "post-login";

    public string Name => Node.Find("name")?.Value.Text ?? "";

    /// <summary>Whether Auth0 runs the Action when a user signs in.</summary>
    public bool IsPostLogin =>
        Node.Find("supported_triggers")?.Value.Elements.Exists(static trigger => trigger.Find("id")?.Value.Text == PostLogin) ?? true;
}
