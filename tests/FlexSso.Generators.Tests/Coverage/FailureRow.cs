using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Tests.Coverage;

/// <summary>One known way to break the set-up.</summary>
/// <param name="Group">The heading that it stands under.</param>
/// <param name="Id">The id of its rule; a dash for a mistake that none can see.</param>
/// <param name="Mistake">What is wrong.</param>
/// <param name="Consequence">What happens without us.</param>
/// <param name="Closed">How it is closed: <c>rule</c>, <c>gen</c>, <c>guard</c>, <c>sheet</c>, <c>file</c>, <c>planned</c>.</param>
/// <param name="HasFix">A code fix is promised.</param>
/// <param name="Tests">The tests beside the rule's fixture, as project/class.method.</param>
internal sealed record FailureRow(
    string Group,
    string Id,
    string Mistake,
    string Consequence,
    IReadOnlyList<string> Closed,
    bool HasFix,
    IReadOnlyList<string> Tests
)
{
    public const string NoId = "–";

    public bool IsRule => Closed.Contains("rule");

    /// <summary>The build reports it in an existing file.</summary>
    public bool IsOfFiles => Closed.Contains("file");

    /// <summary>Nothing closes it yet.</summary>
    public bool IsPlanned => Closed is ["planned"];

    public override string ToString() => Id + " " + Mistake;
}
