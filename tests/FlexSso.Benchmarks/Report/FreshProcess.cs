using System.Diagnostics;

namespace FlexSso.Benchmarks.Report;

/// <summary>This program in a process of its own, for what only the first run of a process pays.</summary>
internal static class FreshProcess
{
    /// <returns>What it printed.</returns>
    public static string Run(params string[] arguments) => Run(AppContext.BaseDirectory, [], arguments);

    /// <param name="folder">Where the program stands: here, or a copy of it.</param>
    /// <param name="environment">Variables of that process alone.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    public static string Run(string folder, KeyValuePair<string, string>[] environment, params string[] arguments)
    {
        // Under 'dotnet run' the process is the program's own; under 'dotnet program.dll' it is dotnet.
        string host = Environment.ProcessPath!;
        bool isDotnet = Path.GetFileNameWithoutExtension(host) == "dotnet";
        ProcessStartInfo start = new(isDotnet ? host : Path.Combine(folder, Path.GetFileName(host))) { RedirectStandardOutput = true };
        if (isDotnet)
            start.ArgumentList.Add(Path.Combine(folder, Path.GetFileName(typeof(FreshProcess).Assembly.Location)));
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
