using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>"Why did this login fail?" of a page, asked in the browser.</summary>
internal static class Why
{
    /// <summary>What one question got.</summary>
    /// <param name="First">The sentence above the list.</param>
    /// <param name="Text">All of its text.</param>
    /// <param name="Links">Where the links outside the list lead.</param>
    /// <param name="Elements">Elements in it that a text would only make as markup.</param>
    /// <param name="Checks">The list.</param>
    public sealed record Answer(string First, string Text, string Links, int Elements, IReadOnlyList<Check> Checks)
    {
        public IReadOnlyList<Check> Wrong => [.. Checks.Where(check => check.State == "bad")];

        /// <summary>The rules that the page names as wrong, or as worth a look.</summary>
        public IReadOnlyList<string> Rules => [.. Checks.SelectMany(check => check.Rules).Distinct()];

        public override string ToString() => First + "\n" + string.Join('\n', Checks.Where(c => c.State != "good").Select(c => c.Text));
    }

    /// <summary>One line of the list.</summary>
    /// <param name="State">good, bad or doubt.</param>
    /// <param name="Text">All of its text.</param>
    /// <param name="Rules">The rules it links.</param>
    /// <param name="Dead">Links in it that lead nowhere in the page.</param>
    /// <param name="Steps">The steps of the page that it sends to.</param>
    public sealed record Check(string State, string Text, IReadOnlyList<string> Rules, int Dead, IReadOnlyList<string> Steps);

    /// <summary>The answers, and what must be nothing.</summary>
    /// <param name="Left">The text of the page after "Clear".</param>
    /// <param name="Stored">How much is stored.</param>
    public sealed record Session(
        IReadOnlyList<Answer> Answers,
        IReadOnlyList<string> Complaints,
        IReadOnlyList<string> Requests,
        string Left,
        int Stored
    );

    /// <summary>A message and the form in which it is pasted (see <c>why.cjs</c>); none: as it is.</summary>
    public sealed record Message(string Text, string? Form = null);

    public static Session Ask(string file, IEnumerable<Message> messages) =>
        NodeProcess.Browser.Call<Session>("why", new { file, messages });
}
