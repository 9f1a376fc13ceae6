using System.Diagnostics;

namespace FlexSso.Benchmarks.Report;

/// <summary>This program in a process of its own, for what only the first run of a process pays.</summary>
internal static class FreshProcess
{
    /// <returns>What it printed.</returns>
    public static string Run(params string[] arguments) => Run([], arguments);

    /// <param name="environment">Variables of that process alone.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    public static string Run(KeyValuePair<string, string>[] environment, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Under 'dotnet run' the process is the program's own; under 'dotnet program.dll' it is dotnet.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(FreshProcess).Assembly.Location);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Trim()
            : throw new InvalidOperationException($"{string.Join(' ', arguments)}: exit code {process.ExitCode}");
    }
}
