using System.Globalization;
using FlexSso.Text;
using FlexSso.Values;

namespace FlexSso.Rosters;

/// <summary>
/// Collects findings, at most a hundred errors and a hundred warnings. Thousands of wrong rows are one mistake, such as a wrong column, which a
/// log full of errors would hide.
/// </summary>
internal sealed class RosterFindings
{
    /// <summary>How many errors, and how many warnings, are kept.</summary>
    public const int Limit = 100;

    // What a message shows of a cell; an e-mail address always fits.
    private const int MaxShown = 100;

    private readonly List<RosterFinding> _kept = [];
    private int _warnings;
    private int _hiddenStart;
    private int _hiddenLength;

    /// <summary>All errors, also those that are not kept.</summary>
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

    /// <summary>No further error is kept, so none needs a message.</summary>
    public bool IsFull => Errors > Limit;

    /// <summary>Adds what is wrong in a part of the roster.</summary>
    public void Add(ValueFinding finding, int start, int length) => Add(RosterRule.Of(finding.RuleId), start, length, finding.Arguments);

    /// <summary>Adds what is wrong with a value of the roster.</summary>
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

    /// <summary>Takes over what another collection has found in the same text.</summary>
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

    /// <summary>What is kept, in the order of the text, and one finding for all the errors that are not.</summary>
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

    /// <summary>A text of the file for a message, cut when it is long.</summary>
    public static string Shown(string text) => text.Length <= MaxShown ? text : text.Substring(0, MaxShown) + "\u2026";
}
