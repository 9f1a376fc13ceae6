namespace FlexSso.Generators.Diagnostics;

/// <summary>
/// How a diagnostic tells the code fix what to do: through its properties, so that the fix repeats no rule and is offered only when the
/// parser knows the right value.
/// </summary>
internal static class FixKeys
{
    /// <summary>Prefix + argument name of <c>[FlexSsoConfig]</c> -> the string that it should be. Several keys are several offers.</summary>
    public const string Argument = "argument:";

    /// <summary>The string that the reported expression holds in another form.</summary>
    public const string Value = "value";

    /// <summary>The string that the reported expression should probably be.</summary>
    public const string Likely = "likely";

    /// <summary>The <c>FlexRole</c> member that the reported expression should be.</summary>
    public const string Role = "role";

    /// <summary>Present when the reported role should be taken out.</summary>
    public const string RemoveRole = "remove-role";

    /// <summary>The type that the reported property or field should have.</summary>
    public const string MemberType = "member-type";

    /// <summary>Present when the reported element of a list should be several, one for each part between its commas.</summary>
    public const string SplitElement = "split-element";

    /// <summary>The member of <c>FlexSsoMode</c> that fits the values given.</summary>
    public const string Mode = "mode";

    /// <summary>The named argument of the reported attribute that should be taken out.</summary>
    public const string RemoveArgument = "remove-argument";

    /// <summary>Present when the reported configuration can be migrated from Legacy to Enhanced.</summary>
    public const string Migrate = "migrate";
}
