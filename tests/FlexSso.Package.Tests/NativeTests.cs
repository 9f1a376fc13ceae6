using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FlexSso.Package.Tests;

/// <summary>
/// The sample of a provisioning job, which uses all that works at run time and checks itself, published from the package as
/// native code, which is trimmed too. A warning of the trimmer or of the native compiler is an error there.
/// </summary>
public sealed class NativeTests
{
    [Test]
    public void The_provisioning_sample_publishes_without_a_warning_and_does_its_job()
    {
        AssertLinker();
        using Consumer consumer = new();
        string sample = Path.Combine(BuildFacts.RepositoryRoot, "samples", "Provisioning");
        foreach (string file in new[] { "Provisioning.csproj", "AcmeFlex.cs", "Program.cs" })
            consumer.Write(
                file,
                File.ReadAllText(Path.Combine(sample, file))
                    .Replace("Version=\"0.1.0\"", $"Version=\"[{BuildFacts.Version}]\"", StringComparison.Ordinal)
            );

        string output = consumer.Succeeds(
            "publish",
            "-nologo",
            "-c",
            "Release",
            "--use-current-runtime",
            "-p:UseAppHost=true",
            "-o",
            consumer.PathOf("out")
        );

        Assert.That(output, Does.Not.Match(@"\bIL\d{4}\b"));
        Assert.That(consumer.Exists("out/FlexSso.dll"), Is.False, "native code has no dll");
        (int code, string printed) = Run(consumer.PathOf(OperatingSystem.IsWindows() ? "out/Provisioning.exe" : "out/Provisioning"));
        Assert.That(code, Is.Zero, printed);
        Assert.That(printed, Does.Contain("600 users in").And.Contain("\"administrator\" is not a role of Flex"));
    }

    // Native compilation needs a linker beside the .NET SDK, and the build's own error does not say so.
    private static void AssertLinker()
    {
        if (OperatingSystem.IsWindows())
            return;
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        bool isThere = new[] { "clang", "gcc" }.Any(linker => folders.Any(folder => File.Exists(Path.Combine(folder, linker))));
        Assert.That(
            isThere,
            Is.True,
            $"Native AOT on {RuntimeInformation.RuntimeIdentifier} links with clang or gcc, and neither is on the PATH; install one."
        );
    }

    private static (int Code, string Output) Run(string program)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
