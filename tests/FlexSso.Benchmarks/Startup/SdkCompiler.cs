using System.Reflection;

namespace FlexSso.Benchmarks.Startup;

/// <summary>
/// A copy of this program with the compiler of the SDK, which is compiled ahead of time. The one of the NuGet package is not: a fresh process
/// would mostly measure the JIT compiler at work on Roslyn.
/// </summary>
internal sealed class SdkCompiler : IDisposable
{
    private static readonly string[] Dlls = ["Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll"];

    public SdkCompiler()
    {
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        foreach (string dll in IsSame ? Dlls : [])
            File.Copy(Path.Combine(Places.SdkCompiler, dll), Path.Combine(Folder, dll), overwrite: true);
    }

    /// <summary>Whether the SDK has the version of Roslyn that this program is built with. Another one does not fit.</summary>
    public static bool IsSame =>
        Dlls.All(static dll => VersionOf(Places.SdkCompiler, dll) is { } version && version == VersionOf(AppContext.BaseDirectory, dll));

    /// <summary>The folder of the copy.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("flexsso-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static Version? VersionOf(string folder, string dll)
    {
        string file = Path.Combine(folder, dll);
        return File.Exists(file) ? AssemblyName.GetAssemblyName(file).Version : null;
    }
}
