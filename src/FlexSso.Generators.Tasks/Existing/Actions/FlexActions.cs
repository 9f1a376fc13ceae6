namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Tells which Actions of an export are about Flex. A tenant may have other SAML applications, whose Actions get no word.</summary>
internal static class FlexActions
{
    public static bool MayBe(SourceFile code)
    {
        if (!code.IsOfSaml)
            return false;
        try
        {
            // What is no Action is told as such.
            return ActionFile.Read(code.Text, new ExistingFindings()) is not { } program || ActionWalker.Walk(program).MayBeOfFlex;
        }
        catch (InsufficientExecutionStackException)
        {
            return true;
        }
    }

    private const string AppMetadata = "event.user.app_metadata.";
    private const string Roles = AppMetadata + "flex.roles";

    /// <summary>Whether the Action reads the roles from another place than <c>app_metadata.flex.roles</c>, so that users have them there.</summary>
    public static bool ReadsRolesElsewhere(SourceFile code)
    {
        try
        {
            return code.IsOfSaml
                && ActionFile.Read(code.Text, new ExistingFindings()) is { } program
                && ActionWalker
                    .Walk(program)
                    .Calls.Where(static call => call.Name == "samlResponse.setAttribute" && call.Arguments.Count > 1)
                    .Where(static call => call.Arguments[0].Value is JsValue.Constant { Value: "roles" })
                    .SelectMany(static call => call.Arguments[1].Value.Paths)
                    .Any(IsElsewhere);
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    // The flex object as a whole has the roles too.
    private static bool IsElsewhere(string path) =>
        path.StartsWith(AppMetadata, StringComparison.Ordinal)
        && path != AppMetadata + "flex"
        && path != Roles
        && !path.StartsWith(Roles + ".", StringComparison.Ordinal);
}
