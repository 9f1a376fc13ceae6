using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>A text that is empty or has padding around it (FLEXSSO0104).</summary>
internal static class PaddedText
{
    /// <param name="name">What the message calls the value, such as <c>AcsUrl</c>.</param>
    /// <param name="value">The text as written.</param>
    public static ValueFinding? Check(string name, string value)
    {
        string text = Padding.Trim(value);
        if (text.Length == 0)
            return new ValueFinding(RuleIds.EmptyOrPadded, name, value, "is empty", "write its value");
        return text.Length == value.Length
            ? null
            : new ValueFinding(
                RuleIds.EmptyOrPadded,
                name,
                value,
                "has white space or invisible characters around it",
                "remove them, because SAML and Auth0 compare exactly"
            )
            {
                Right = text,
            };
    }
}
