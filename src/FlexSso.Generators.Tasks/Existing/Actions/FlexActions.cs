namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Tells which Actions are about Flex. A tenant may have other SAML applications, whose Actions get no word.</summary>
internal static class FlexActions
{
    private const string AppMetadata = "event.user.app_metadata.";
    private const string Roles = AppMetadata + "flex.roles";

    /// <summary>The facts about the code; null if it is no Action, or nested too deeply to be followed.</summary>
    public static ActionFacts? FactsOf(SourceFile code)
    {
        try
        {
            return ActionFile.Read(code.Text, new ExistingFindings()) is { } program ? ActionWalker.Walk(program) : null;
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    /// <summary>Whether an Action of an export may be that of Flex. What cannot be followed may be.</summary>
    public static bool MayBe(SourceFile code) => code.IsOfSaml && FactsOf(code) is not { MayBeOfFlex: false };

    /// <summary>Whether the Action reads the roles from another place than <c>app_metadata.flex.roles</c>, so that users have them there.</summary>
    public static bool ReadsRolesElsewhere(SourceFile code) =>
        code.IsOfSaml
        && FactsOf(code) is { } facts
        && facts
            .Calls.Where(static call => call.Name == ActionCall.SetAttribute && call.Arguments.Count > 1)
            .Where(static call => call.Arguments[0].Value is JsValue.Constant { Value: "roles" })
            .SelectMany(static call => call.Arguments[1].Value.Paths)
            .Any(IsElsewhere);

    // The flex object as a whole has the roles too.
    private static bool IsElsewhere(string path) =>
        path.StartsWith(AppMetadata, StringComparison.Ordinal)
        && path != AppMetadata + "flex"
        && path != Roles
        && !path.StartsWith(Roles + ".", StringComparison.Ordinal);
}
