using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Generators.Tasks.Tests;

/// <summary>Assemblies as a user's compiler leaves them.</summary>
internal static class Compiled
{
    /// <summary>The attribute as the library declares it.</summary>
    public const string Attribute = """
        namespace FlexSso
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class FlexSsoArtifactAttribute : System.Attribute
            {
                public FlexSsoArtifactAttribute(string path) { }
            }

            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class FlexSsoModelAttribute : System.Attribute { }
        }
        """;

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A class with one constant per artifact, and the attribute beside it.</summary>
    public static byte[] Artifacts(params (string Path, string Text)[] artifacts) => Configs([], artifacts);

    /// <summary>A class with a configuration as the generator leaves it: its model, and the artifacts beside it.</summary>
    public static byte[] Config(string model, params (string Path, string Text)[] artifacts) => Configs([model], artifacts);

    /// <summary>A class with the model of each configuration.</summary>
    public static byte[] Models(params string[] models) => Configs(models);

    /// <summary>A class with several models and the artifacts beside them.</summary>
    public static byte[] Configs(string[] models, params (string Path, string Text)[] artifacts) =>
        Source(
            Attribute
                + "namespace Acme { public static class Flex { "
                + string.Concat(
                    artifacts.Select(
                        (a, i) => $"[global::FlexSso.FlexSsoArtifact({Literal(a.Path)})] public const string A{i} = {Literal(a.Text)};"
                    )
                )
                + string.Concat(models.Select((model, i) => $"[FlexSso.FlexSsoModel] private const string M{i} = {Literal(model)};"))
                + " } }"
        );

    public static byte[] Source(string source, params MetadataReference[] references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(source)],
            [.. Framework, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true)
        );
        using MemoryStream stream = new();
        Assert.That(compilation.Emit(stream).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        return stream.ToArray();
    }

    private static string Literal(string text) => "\"" + string.Concat(text.Select(c => $"\\u{(int)c:X4}")) + "\"";
}
