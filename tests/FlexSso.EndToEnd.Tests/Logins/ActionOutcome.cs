namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>What the Action did.</summary>
/// <param name="Text">Every call, of a setter too, and the end, the same for the same behaviour in every JavaScript engine.</param>
/// <param name="Refused">What Auth0's API, a model here, said to a call of the Action that it did not take.</param>
/// <param name="Denied">The reason given to <c>api.access.deny</c>.</param>
/// <param name="Error">What the Action threw; Auth0 then refuses the login.</param>
internal sealed record ActionOutcome(string Text, string? Refused, string? Denied, string? Error)
{
    /// <summary>The text of an Action that did nothing.</summary>
    public const string Nothing = "[[],null,null]";
}
