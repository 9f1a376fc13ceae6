namespace FlexSso.Generators.Tasks.Existing;

/// <summary>A call of a member of the API.</summary>
/// <param name="Name">The path below <c>api</c>, such as <c>samlResponse.setAttribute</c>.</param>
/// <param name="Start">Where the call stands.</param>
/// <param name="Arguments">The arguments, each with its place.</param>
/// <param name="IsFlexOnly">Logins to other applications do not make the call.</param>
/// <param name="IsConditional">Not every login to Flex makes the call.</param>
internal sealed record ActionCall(
    string Name,
    int Start,
    IReadOnlyList<(JsValue Value, int Start)> Arguments,
    bool IsFlexOnly,
    bool IsConditional
)
{
    /// <summary>The call that gives Flex an attribute.</summary>
    public const string SetAttribute = "samlResponse.setAttribute";
}
