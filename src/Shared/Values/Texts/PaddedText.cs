using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>A text that is empty or has padding around it (FLEXSSO0104).</summary>
internal static class PaddedText
{
    // Auth0 finds these by their exact names. Without the padding it may be another group that grants a role, or another connection.
    private static readonly string[] NamesInAuth0 = ["ApplicationName", "Connection", "Connections", "Role mapping", "TrustedConnections"];

    /// <param name="name">What the message calls the value, such as <c>AcsUrl</c>.</param>
    /// <param name="value">The text as written.</param>
    public static ValueFinding? Check(string name, string value)
    {
        string text = Padding.Trim(value);
        if (text.Length == 0)
            return new ValueFinding(RuleIds.EmptyOrPadded, name, value, "is empty", "write its value");
        if (text.Length == value.Length)
            return null;
        ValueFinding finding = new(
            RuleIds.EmptyOrPadded,
            name,
            value,
            "has white space or invisible characters around it",
            "remove them, because SAML and Auth0 compare exactly"
        );
        return Array.IndexOf(NamesInAuth0, name) < 0 ? finding with { Right = text } : finding with { Likely = text };
    }
}
