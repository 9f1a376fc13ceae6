namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Compares the login flow of an export: the Action for Flex must be in it, and behind those that set what it reads. Source: Auth0, "Manage User
/// Metadata with the post-login Action Trigger".
/// </summary>
internal sealed class FlowDrift(Declared declared, IReadOnlyList<SourceFile> files, TenantExport export)
{
    private const string PostLogin = "post-login";
    private const string AppMetadata = "app_metadata";

    // The first names below app_metadata that the Action reads.
    private readonly HashSet<string> _read = new(
        declared
            .Environment.Attributes.Select(static attribute => attribute.Source)
            .Where(static source => source.Count > 2 && source[0] == "user" && source[1] == AppMetadata)
            .Select(static source => source[2])
            .Append("flex"),
        StringComparer.Ordinal
    );

    public void Check(DataNode root, ExistingFindings findings)
    {
        if (FlowOf(root) is not { } flow)
            return;
        List<string?> bound = flow.Elements.ConvertAll(static action => action.Find("action_name")?.Value.Text);
        foreach (
            ExportedAction action in export.Actions.Where(action =>
                action.IsPostLogin && CodeOf(action) is { } code && FlexActions.MayBe(code)
            )
        )
        {
            int place = bound.IndexOf(action.Name);
            if (place < 0)
                findings.Add(
                    RuleIds.Drift,
                    flow.Start,
                    $"The Action '{action.Name}' is not in the login flow, so Flex gets no roles; add it at Auth0 > Actions > Triggers > {PostLogin}"
                );
            else
                CheckOrder(action.Name, flow.Elements[place], bound.GetRange(place + 1, bound.Count - place - 1), findings);
        }
    }

    private void CheckOrder(string name, DataNode place, List<string?> later, ExistingFindings findings)
    {
        foreach (ExportedAction other in export.Actions.Where(other => later.Contains(other.Name)))
        {
            if (CodeOf(other) is { } code && SetBy(code).FirstOrDefault(_read.Contains) is { } set)
                findings.Add(
                    RuleIds.Drift,
                    place.Start,
                    $"The Action '{name}' stands before '{other.Name}', which sets app_metadata.{set}, so Flex gets the value of the previous login; move it behind at Auth0 > Actions > Triggers > {PostLogin}"
                );
        }
    }

    // The fields of app_metadata that the code sets. Of other applications nothing else is said.
    private static IEnumerable<string> SetBy(SourceFile code) =>
        FlexActions
            .FactsOf(code)
            ?.Calls.Where(static call => call.Name == "user.setAppMetadata" && call.Arguments.Count > 0)
            .Select(static call => (call.Arguments[0].Value as JsValue.Constant)?.Value)
            .OfType<string>()
        ?? [];

    private SourceFile? CodeOf(ExportedAction action) => files.FirstOrDefault(file => file.Path.Full == action.CodePath);

    private static DataNode? FlowOf(DataNode root)
    {
        DataNode? flow = (root.FindObject("triggers") ?? root).Find(PostLogin)?.Value;
        return flow?.Kind == DataKind.List ? flow : null;
    }
}
