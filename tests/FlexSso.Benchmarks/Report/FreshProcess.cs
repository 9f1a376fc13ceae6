using System.Diagnostics;

namespace FlexSso.Benchmarks.Report;

/// <summary>This program in a process of its own, for what only the first run of a process pays.</summary>
internal static class FreshProcess
{
    /// <returns>What it printed.</returns>
    public static string Run(params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Under 'dotnet run' the process is the program's own; under 'dotnet program.dll' it is dotnet.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(FreshProcess).Assembly.Location);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Trim()
            : throw new InvalidOperationException($"{string.Join(' ', arguments)}: exit code {process.ExitCode}");
    }
}
