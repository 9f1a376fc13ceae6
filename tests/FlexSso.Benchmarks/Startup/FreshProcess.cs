using System.Diagnostics;

namespace FlexSso.Benchmarks.Startup;

/// <summary>This program in a process of its own, for what only the first run of a process pays.</summary>
internal static class FreshProcess
{
    /// <param name="folder">The folder of the program: a copy of this one.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed.</returns>
    public static string Run(string folder, params string[] arguments)
    {
        string dll = Path.Combine(folder, Path.GetFileName(typeof(FreshProcess).Assembly.Location));
        ProcessStartInfo start = new("dotnet", [dll, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Trim()
            : throw new InvalidOperationException($"{string.Join(' ', arguments)}: exit code {process.ExitCode}");
    }
}
