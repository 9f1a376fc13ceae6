using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using FlexSso.Generators;
using FlexSso.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>A consumer's assembly: declarations, compiled with the generator and loaded, so that its payload classes can be used.</summary>
internal sealed class Consumer
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private readonly AssemblyLoadContext _context = new("consumer");
    private readonly Assembly _assembly;
    private readonly Assembly _library;

    public Consumer(string source)
    {
        CSharpCompilation compilation = Compile(source);
        CSharpGeneratorDriver
            .Create([new FlexSsoGenerator().AsSourceGenerator()], parseOptions: Language)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        using MemoryStream stream = new();
        EmitResult result = output.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException("The declarations do not compile:\n" + string.Join('\n', result.Diagnostics));
        Image = stream.ToArray();
        stream.Position = 0;
        _library = _context.LoadFromAssemblyPath(BuildFacts.Library);
        _assembly = _context.LoadFromStream(stream);
    }

    /// <summary>The assembly as the compiler writes it.</summary>
    public byte[] Image { get; }

    public GeneratedConfig Config(string type) => new(_assembly.GetType(type, throwOnError: true)!, _library);

    /// <summary>A class of the consumer's.</summary>
    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;

    /// <summary>A class of the library that the consumer uses.</summary>
    public Type LibraryType(string name) => _library.GetType(name, throwOnError: true)!;

    /// <summary>The declarations alone, before the generator has seen them.</summary>
    public static CSharpCompilation Compile(string source) =>
        CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source, Language, "Consumer.cs", Encoding.UTF8)],
            Framework.Net100.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
}
