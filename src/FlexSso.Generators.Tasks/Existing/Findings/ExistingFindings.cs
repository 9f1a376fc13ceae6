using FlexSso.RuleTexts;
using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Collects what is wrong with one file, each thing once.</summary>
internal sealed class ExistingFindings
{
    /// <summary>The number of errors to report, and the number of other findings. Thousands of wrong users usually have one cause.</summary>
    public const int Limit = 100;

    private readonly HashSet<ExistingFinding> _all = [];

    /// <summary>The findings to report, in the order of the text. Warnings never hide an error.</summary>
    public IReadOnlyList<ExistingFinding> InOrder
    {
        get
        {
            ILookup<bool, ExistingFinding> byError = _all.OrderBy(static finding => finding.Start)
                .ToLookup(static finding => RuleSeverities.Of(finding.RuleId) == RuleSeverity.Error);
            return [.. byError[true].Take(Limit).Concat(byError[false].Take(Limit)).OrderBy(static finding => finding.Start)];
        }
    }

    /// <summary>The number of findings that are not reported.</summary>
    public int Hidden => _all.Count - InOrder.Count;

    public void Add(string ruleId, int start, string message) =>
        _all.Add(new ExistingFinding(ruleId, start, VisibleText.Of(SecretText.Redact(message))));

    /// <summary>Adds what a check of declarations says about a value of the file.</summary>
    public void Add(ValueFinding finding, int start) => Add(finding.RuleId, start, finding.Message);
}
