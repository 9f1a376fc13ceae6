using System.Reflection;
using FlexSso.Benchmarks.Generators;

namespace FlexSso.Benchmarks.Report;

/// <summary>
/// This program beside the compiler of the SDK, which is compiled ahead; that of the NuGet package is not, and in a fresh process everybody
/// would pay for what of it the others have not called yet.
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

    /// <summary>The SDK has the version that this program is built with; of another one the dlls do not fit.</summary>
    public static bool IsSame =>
        Dlls.All(static dll => VersionOf(Places.SdkCompiler, dll) is { } version && version == VersionOf(AppContext.BaseDirectory, dll));

    /// <summary>Where it stands.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("flexsso-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static Version? VersionOf(string folder, string dll)
    {
        string file = Path.Combine(folder, dll);
        return File.Exists(file) ? AssemblyName.GetAssemblyName(file).Version : null;
    }
}
