using FlexSso.RuleTexts;

namespace FlexSso.Certificates;

/// <summary>Something that is wrong with a certificate.</summary>
/// <param name="Start">Index of the first character concerned, in the whole text.</param>
/// <param name="Length">How many characters are concerned; 0 when something is missing.</param>
/// <param name="Cause">What is wrong, without invisible characters and without any part of a key.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record CertificateFinding(int Start, int Length, string Cause, string Remedy)
{
    /// <summary>The rule that is broken.</summary>
    public string RuleId { get; init; } = CertificateRule.Id;

    /// <summary>The arguments of the rule's message format.</summary>
    public string[] Arguments => [Cause, Remedy];

    public string Message => RuleMessages.Text(RuleId, Arguments);
}
