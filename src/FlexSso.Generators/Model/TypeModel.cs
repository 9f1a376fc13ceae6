using FlexSso.Model;

namespace FlexSso.Generators.Model;

/// <summary>What generated code needs to know about the annotated class.</summary>
/// <param name="Namespace">The namespace with <c>@</c> before keywords; empty for the global one.</param>
/// <param name="Name">The class name without <c>@</c>.</param>
/// <param name="Keyword"><c>class</c> or <c>record</c>.</param>
/// <param name="Containers">The containing types from the outside in, each as the head of a partial declaration: <c>class Outer</c>.</param>
/// <param name="FullName">Namespace, containing types and name, joined by dots, without <c>@</c>.</param>
/// <param name="Key">What tells it apart from every other type of the compilation.</param>
/// <param name="HasRequiredMembers">The class, or a base class, has a <c>required</c> member.</param>
/// <param name="IsAbstract">There are no instances of the class itself.</param>
/// <param name="CSharp">The major version of C# in which the class is written.</param>
internal sealed record TypeModel(
    string Namespace,
    string Name,
    string Keyword,
    EquatableArray<string> Containers,
    string FullName,
    string Key,
    bool HasRequiredMembers = false,
    bool IsAbstract = false,
    int CSharp = 7
)
{
    /// <summary>Nullable reference types came with C# 8.</summary>
    public bool HasNullable => CSharp >= 8;

    /// <summary>Raw string literals came with C# 11.</summary>
    public bool HasRawLiterals => CSharp >= 11;
}
