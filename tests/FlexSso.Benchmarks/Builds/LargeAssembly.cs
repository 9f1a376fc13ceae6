using System.Text;
using FlexSso.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexSso.Benchmarks.Builds;

/// <summary>A large assembly with one configuration in it: many types with attributes, and the rest an embedded resource.</summary>
internal static class LargeAssembly
{
    /// <summary>Writes it.</summary>
    /// <param name="path">Where.</param>
    /// <param name="bytes">Its size.</param>
    /// <param name="types">How many types it has.</param>
    /// <returns>How many attributes it has; the task has to look at each.</returns>
    public static int Write(string path, int bytes, int types)
    {
        CSharpParseOptions parsing = new(LanguageVersion.Latest, DocumentationMode.None);
        StringBuilder source = new("namespace Acme.Large {\n");
        for (int n = 0; n < types; n++)
        {
            source.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"[System.Obsolete(\"no {n}\")] public class Type{n} {{ [System.Obsolete] public const string Name = \"{n}\"; [System.NonSerialized] public int Number = {n}; [System.Obsolete] public int Next(int x) => x + Number; }}\n"
            );
        }
        source.Append('}');
        CSharpCompilation start = CSharpCompilation.Create(
            "Large",
            [
                CSharpSyntaxTree.ParseText(Peer.Ours.Declaration(0, 0), parsing, "Config.cs", Encoding.UTF8),
                CSharpSyntaxTree.ParseText(source.ToString(), parsing, "Types.cs", Encoding.UTF8),
            ],
            Places.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        CSharpGeneratorDriver
            .Create(Peer.Ours.Load(), parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(start, out Compilation compilation, out _);
        // Twice: first to see what is missing to the size.
        using MemoryStream small = Emit(compilation, 16);
        using MemoryStream large = Emit(compilation, bytes - (int)small.Length);
        File.WriteAllBytes(path, large.ToArray());
        return 4 * types;
    }

    private static MemoryStream Emit(Compilation compilation, int resource)
    {
        MemoryStream assembly = new();
        var emitted = compilation.Emit(
            assembly,
            manifestResources: [new ResourceDescription("Large", () => new MemoryStream(new byte[resource]), isPublic: true)]
        );
        return emitted.Success ? assembly : throw new InvalidOperationException(emitted.Diagnostics[0].ToString());
    }
}
