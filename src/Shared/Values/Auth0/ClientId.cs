using System.Globalization;
using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>The client ID of an Auth0 application (FLEXSSO0502, 0505).</summary>
internal static class ClientId
{
    // Every client ID that Auth0 shows is 32 letters and digits. Its documentation only says "alphanumeric string".
    private const int UsualLength = 32;

    // A longer text may be the client secret, and a message ends in the build log.
    private const int SecretLength = 48;

    /// <summary>The client ID is not given.</summary>
    /// <param name="subject">What the message calls the configuration.</param>
    public static ValueFinding Missing(string subject) =>
        new(
            RuleIds.WrongClientId,
            "'" + subject + "' has no ClientId, and the Action could not tell Flex from the other applications of the tenant"
        );

    public static ValueFinding? Check(string text) =>
        LeftPlaceholder.Check("ClientId", text, "the Client ID of your Auth0 application") ?? CheckSecret(text) ?? CheckForm(text);

    // A text as long as a client secret may be an ID all the same, so that is only a warning (FLEXSSO0518).
    private static ValueFinding? CheckSecret(string text) =>
        text.Length != SecretText.ClientSecretLength && SecretText.Find(text) is { } kind
            ? new ValueFinding(
                RuleIds.WrongClientId,
                "ClientId looks like "
                    + kind
                    + ", a secret that does not belong in source code: remove it, and replace it where it is valid, because it has been seen"
            )
            : null;

    private static ValueFinding? CheckForm(string text)
    {
        foreach (char c in text)
        {
            if (!Ascii.IsLetterOrDigit(c) && c is not ('_' or '-'))
                return new ValueFinding(RuleIds.WrongClientId, "ClientId " + Quoted(text) + " holds '" + c + "', which no client ID has");
        }
        if (Sid.FindOther(text, "") is { } sid)
            return new ValueFinding(RuleIds.WrongClientId, "ClientId " + Quoted(text) + " is " + Sid.KindOf(sid) + " of Twilio");
        return text.Length == UsualLength && text.IndexOf('_') < 0 && text.IndexOf('-') < 0
            ? null
            : new ValueFinding(
                RuleIds.UnusualClientId,
                Quoted(text),
                text.Length < SecretLength
                    ? "compare it with Auth0 > Applications > your application > Settings"
                    : "if it is the client secret, take it out of the source code and rotate it"
            );
    }

    private static string Quoted(string text) =>
        text.Length < SecretLength ? "'" + text + "'" : "of " + text.Length.ToString(CultureInfo.InvariantCulture) + " characters";
}
