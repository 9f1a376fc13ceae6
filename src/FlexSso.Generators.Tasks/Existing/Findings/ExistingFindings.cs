using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Collects what is wrong with one file, each thing once. At most a hundred, because thousands of wrong users usually have one cause.
/// </summary>
internal sealed class ExistingFindings
{
    private const int Limit = 100;

    private readonly List<ExistingFinding> _all = [];

    /// <summary>In the order of the text.</summary>
    public IEnumerable<ExistingFinding> InOrder => _all.OrderBy(static finding => finding.Start);

    public void Add(string ruleId, int start, string message)
    {
        ExistingFinding finding = new(ruleId, start, VisibleText.Of(message));
        if (_all.Count < Limit && !_all.Contains(finding))
            _all.Add(finding);
    }

    /// <summary>Adds what a check of declarations says about a value of the file.</summary>
    public void Add(ValueFinding finding, int start) => Add(finding.RuleId, start, finding.Message);
}
