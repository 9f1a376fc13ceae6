using FlexSso.Rosters;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexSso.Generators.Rosters;

/// <summary>
/// Reads rosters. An analyzer holds one of these, and Roslyn keeps each table in it as long as the table's text, so that a large file is not
/// read again while C# is typed.
/// </summary>
internal sealed class RosterTables
{
    private readonly SourceTextValueProvider<RosterTable> _csv = new(static text => RosterReader.Read(text.ToString(), isJson: false));
    private readonly SourceTextValueProvider<RosterTable> _json = new(static text => RosterReader.Read(text.ToString(), isJson: true));

    public RosterTable Read(AnalysisContext context, SourceText text, string path)
    {
        bool isJson = RosterReader.IsJson(path);
        return context.TryGetValue(text, isJson ? _json : _csv, out RosterTable? table)
            ? table
            : RosterReader.Read(text.ToString(), isJson);
    }
}
