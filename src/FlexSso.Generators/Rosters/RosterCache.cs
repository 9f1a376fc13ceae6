using System.Runtime.CompilerServices;
using FlexSso.Rosters;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Rosters;

/// <summary>
/// What is known of a roster as long as its text is the same object, which an IDE sees to: while C# is typed, a file of thousands of rows
/// is neither read nor checked again. Holds texts and places only, no symbol.
/// </summary>
internal static class RosterCache
{
    // One file may serve some environments or configurations, whose users and attributes differ.
    private const int MaxShapes = 4;

    // The provider is the key of Roslyn's own cache, next to the text.
    private static readonly SourceTextValueProvider<RosterTable> Csv = new(static text =>
        RosterReader.Read(text.ToString(), isJson: false)
    );
    private static readonly SourceTextValueProvider<RosterTable> Json = new(static text =>
        RosterReader.Read(text.ToString(), isJson: true)
    );
    private static readonly ConditionalWeakTable<RosterTable, LastCheck> Checks = new();

    public static RosterTable Read(AnalysisContext context, SourceText text, bool isJson) =>
        context.TryGetValue(text, isJson ? Json : Csv, out RosterTable? table) ? table : RosterReader.Read(text.ToString(), isJson);

    public static RosterResult Check(RosterTable table, RosterShape shape, CancellationToken cancellation)
    {
        LastCheck last = Checks.GetOrCreateValue(table);
        Checked[] known = last.Values;
        if (Array.Find(known, check => check.Shape.Equals(shape)) is { } found)
            return found.Result;
        RosterResult result = RosterChecker.Check(table, shape, cancellation);
        // The newest first. Another thread may do the same at the same time; then one of both is forgotten and done again.
        last.Values = [new Checked(shape, result), .. known.Take(MaxShapes - 1)];
        return result;
    }

    private sealed class LastCheck
    {
        public volatile Checked[] Values = [];
    }

    private sealed class Checked(RosterShape shape, RosterResult result)
    {
        public RosterShape Shape => shape;

        public RosterResult Result => result;
    }
}
