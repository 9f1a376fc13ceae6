namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>What the copy buttons of a page put on the clipboard, and what else happened.</summary>
internal sealed record Copies(IReadOnlyList<string> Complaints, IReadOnlyList<string> Requests, IReadOnlyList<Copies.Copy> Copied)
{
    /// <summary>One button.</summary>
    /// <param name="Label">What the value is.</param>
    /// <param name="Says">The button, after it was pressed.</param>
    /// <param name="Status">What a screen reader is told.</param>
    /// <param name="IsFocused">Whether the button still has the focus.</param>
    /// <param name="Text">The clipboard.</param>
    internal sealed record Copy(string Label, string Says, string Status, bool IsFocused, string Text);
}
