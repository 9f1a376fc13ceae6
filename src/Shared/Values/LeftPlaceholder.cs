using FlexSso.Text;

namespace FlexSso.Values;

/// <summary>A placeholder that was left in place (FLEXSSO0203). A value that holds one needs no further check.</summary>
internal static class LeftPlaceholder
{
    /// <param name="name">What the message calls the value, such as <c>AcsUrl</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="whatBelongs">What belongs there, such as <c>the Client ID of your Auth0 application</c>.</param>
    public static ValueFinding? Check(string name, string text, string whatBelongs) =>
        PlaceholderText.Find(text) is { } placeholder ? new ValueFinding(RuleIds.Placeholder, name, text, placeholder, whatBelongs) : null;
}
