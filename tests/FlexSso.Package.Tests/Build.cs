using System.Diagnostics;

namespace FlexSso.Package.Tests;

/// <summary>A build that has started and can be killed.</summary>
internal sealed class Build : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private Build(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Builds a restored project, in an environment with these variables.</summary>
    public static Build Start(string folder, params (string Name, string Value)[] variables)
    {
        ProcessStartInfo start = Dotnet.Info(folder, "build", "-nologo", "--no-restore");
        foreach ((string name, string value) in variables)
            start.Environment[name] = value;
        return new Build(Process.Start(start)!);
    }

    /// <summary>Kills the build, as a closed terminal or a stopped container does.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public (int Code, string Output) End()
    {
        string output = _output.GetAwaiter().GetResult() + _error.GetAwaiter().GetResult();
        _process.WaitForExit();
        return (_process.ExitCode, output);
    }

    public void Dispose() => _process.Dispose();
}
