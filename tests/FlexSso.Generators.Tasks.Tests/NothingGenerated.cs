using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>Builds in which the generator wrote nothing for a class, and the reasons that they can have.</summary>
internal static class NothingGenerated
{
    private const string Declared = """
        namespace FlexSso
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public sealed class FlexSsoConfigAttribute : System.Attribute { public string Environment; }
        }
        """;

    private static readonly ITaskItem[] Generator = [new TaskItem("FlexSso.Generators.dll")];

    public static byte[] Assembly { get; } = AssemblyOf("[FlexSso.FlexSsoConfig] class AcmeFlex { }");

    /// <summary>The first words of the warning, and what the targets say about the compiler.</summary>
    public static readonly (string Words, Action<WriteFlexSsoArtifacts> Prepare)[] Causes =
    [
        ("The generator works in C# only and this project is written in VB, so ", task => Tell(task, language: "VB", isGiven: false)),
        ("The compiler was not given 'FlexSso.Generators.dll', so ", task => Tell(task, isGiven: false)),
        ("The compiler is Roslyn 4.3 and the generator needs 4.8, so ", task => Tell(task, version: "roslyn4.3", runAnalyzers: false)),
        ("The declaration is probably wrong, and RunAnalyzers is false, so ", task => Tell(task, runAnalyzers: false)),
        ("The compiler did not run the generator, so ", task => Tell(task)),
    ];

    public static byte[] AssemblyOf(string code) => Compiled.Source(Compiled.Attribute + Declared + "namespace Acme { " + code + " }");

    private static void Tell(
        WriteFlexSsoArtifacts task,
        string language = "C#",
        string version = "roslyn4.8",
        bool isGiven = true,
        bool runAnalyzers = true
    )
    {
        task.Language = language;
        task.CompilerApiVersion = version;
        task.Generators = isGiven ? Generator : [];
        task.RunAnalyzers = runAnalyzers;
    }
}
