using System.Collections;
using Microsoft.Build.Framework;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>The part of MSBuild that a task complains to.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    /// <summary>The errors and warnings as a log has them.</summary>
    public List<string> Errors { get; } = [];

    public List<string> Ids { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "App.csproj";

    public void LogErrorEvent(BuildErrorEventArgs e)
    {
        Errors.Add($"{e.File}({e.LineNumber},{e.ColumnNumber}): {e.Code}: {e.Message}");
        Ids.Add(e.Code);
    }

    public void LogWarningEvent(BuildWarningEventArgs e)
    {
        Errors.Add($"{e.Code}: {e.Message}");
        Ids.Add(e.Code);
    }

    public void LogMessageEvent(BuildMessageEventArgs e) { }

    public void LogCustomEvent(CustomBuildEventArgs e) { }

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();
}
