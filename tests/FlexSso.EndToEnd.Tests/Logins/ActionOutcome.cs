namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>What the Action did.</summary>
/// <param name="Text">Every call and the end, the same for the same behaviour in every JavaScript engine.</param>
/// <param name="Denied">The reason given to <c>api.access.deny</c>.</param>
/// <param name="Error">What the Action threw; Auth0 then refuses the login.</param>
internal sealed record ActionOutcome(string Text, string? Denied, string? Error);
