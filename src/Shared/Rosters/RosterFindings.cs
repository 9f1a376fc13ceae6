using System.Globalization;
using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Rosters;

/// <summary>
/// Collects findings, at most a hundred errors and a hundred warnings. Thousands of wrong rows usually have one cause, such as a wrong
/// column, and a log full of errors would hide it.
/// </summary>
internal sealed class RosterFindings
{
    /// <summary>The number of errors to keep, and the number of warnings.</summary>
    public const int Limit = 100;

    // The part of a cell that a message shows. An e-mail address always fits.
    private const int MaxShown = 100;

    private readonly List<RosterFinding> _kept = [];
    private int _warnings;
    private int _hiddenStart;
    private int _hiddenLength;

    /// <summary>The number of all errors, including those that are not kept.</summary>
    public int Errors { get; private set; }

    public void Add(RosterRule rule, int start, int length, params string[] arguments)
    {
        if (rule.IsError ? Errors++ >= Limit : _warnings++ >= Limit)
        {
            if (rule.IsError && Errors == Limit + 1)
                (_hiddenStart, _hiddenLength) = (start, length);
            return;
        }
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = VisibleText.Of(arguments[i]);
        _kept.Add(new RosterFinding(rule, start, length, arguments));
    }

    /// <summary>True if further errors are dropped, so that they need no message.</summary>
    public bool IsFull => Errors > Limit;

    /// <summary>Adds a finding about a part of the roster.</summary>
    public void Add(ValueFinding finding, int start, int length) => Add(RosterRule.Of(finding.RuleId), start, length, finding.Arguments);

    /// <summary>Adds a finding about a value of the roster.</summary>
    public void Add(ValueFinding finding, in RosterPiece piece)
    {
        string text = piece.Text;
        Add(
            RosterRule.Of(finding.RuleId),
            piece.Start,
            piece.Length,
            Array.ConvertAll(finding.Arguments, argument => argument == text ? Shown(argument) : argument)
        );
    }

    /// <summary>Adds the findings of another collection about the same text.</summary>
    public void AddRange(RosterFindings others)
    {
        foreach (RosterFinding finding in others._kept)
            Add(finding.Rule, finding.Start, finding.Length, finding.Arguments);
        if (others.Errors > Limit)
        {
            if (Errors <= Limit)
                (_hiddenStart, _hiddenLength) = (others._hiddenStart, others._hiddenLength);
            Errors += others.Errors - Limit;
        }
    }

    /// <summary>The kept findings in the order of the text, then one finding for all dropped errors.</summary>
    public IReadOnlyList<RosterFinding> ToList()
    {
        List<RosterFinding> findings = _kept.OrderBy(static f => f.Start).ToList();
        if (Errors > Limit)
        {
            string more = (Errors - Limit).ToString(CultureInfo.InvariantCulture);
            string cause = "The roster has " + more + (Errors == Limit + 1 ? " more error" : " more errors");
            findings.Add(
                new RosterFinding(RosterRule.WrongRoster, _hiddenStart, _hiddenLength, [cause, "correct those before it, and build again"])
            );
        }
        return findings;
    }

    /// <summary>A text of the file for a message; a long text is cut.</summary>
    public static string Shown(string text) => text.Length <= MaxShown ? text : text.Substring(0, MaxShown) + "\u2026";
}
