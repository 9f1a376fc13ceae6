using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Emit;

namespace FlexSso.Generators.Tests.Harness;

/// <summary>The compiled and loaded output of a generator run, so that a test can call the generated code.</summary>
internal sealed class EmittedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("consumer", isCollectible: true);
    private readonly Assembly _assembly;

    public EmittedAssembly(GeneratorRun run)
    {
        using MemoryStream stream = new();
        EmitResult result = run.Output.Emit(stream);
        Assert.That(result.Success, Is.True, () => string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        Library = _context.LoadFromAssemblyPath(BuildFacts.Library);
        _assembly = _context.LoadFromStream(stream);
    }

    /// <summary>The run-time library that the assembly is bound to.</summary>
    public Assembly Library { get; }

    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;

    /// <summary>The value of a static property or constant.</summary>
    public object? Static(string type, string member) =>
        Type(type).GetProperty(member)?.GetValue(null) ?? Type(type).GetField(member)?.GetValue(null);

    /// <summary>Creates a payload, as a consumer does.</summary>
    public object Create(string type, params string[] roles)
    {
        Type role = Library.GetType("FlexSso.FlexRole", throwOnError: true)!;
        Array more = Array.CreateInstance(role, roles.Length - 1);
        for (int i = 1; i < roles.Length; i++)
            more.SetValue(Enum.Parse(role, roles[i]), i - 1);
        return Activator.CreateInstance(Type(type), Enum.Parse(role, roles[0]), more)!;
    }

    /// <summary>Calls one of the extension methods that write a payload.</summary>
    public static string Json(object payload, string method = "ToAppMetadataJson") =>
        (string)
            payload
                .GetType()
                .GetInterface("FlexSso.IFlexPayload")!
                .Assembly.GetType("FlexSso.FlexPayloadExtensions", throwOnError: true)!
                .GetMethod(method)!
                .Invoke(null, [payload])!;

    public void Dispose() => _context.Unload();
}
