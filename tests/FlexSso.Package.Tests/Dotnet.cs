using System.Diagnostics;
using System.Text;

namespace FlexSso.Package.Tests;

/// <summary>The <c>dotnet</c> command, as a user runs it.</summary>
internal static class Dotnet
{
    public static (int Code, string Output) Run(string folder, params string[] arguments)
    {
        using Process process = Process.Start(Info(folder, arguments))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public static ProcessStartInfo Info(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        // The test host sets these for itself; they must not steer the builds under test.
        foreach (string name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILDLOADALLFILESASREADONLY" })
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // No build node may outlive the test: it would lock the task's dll in the folder that is removed.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // Pays off only in processes that live longer than a build.
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}
