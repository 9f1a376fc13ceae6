using FlexSso.Model;

namespace FlexSso.Generators.Model;

/// <summary>The annotated class, as far as generated code must repeat it.</summary>
/// <param name="Namespace">The namespace with <c>@</c> before keywords; empty for the global one.</param>
/// <param name="Name">The class name without <c>@</c>.</param>
/// <param name="Keyword"><c>class</c> or <c>record</c>.</param>
/// <param name="Containers">The containing types from the outside in, each as the head of a partial declaration: <c>class Outer</c>.</param>
/// <param name="FullName">Namespace, containing types and name, joined by dots, without <c>@</c>.</param>
/// <param name="HasRequiredMembers">The class, or a base class, has a <c>required</c> member.</param>
/// <param name="IsAbstract">There are no instances of the class itself.</param>
/// <param name="HasNullable">Its C# knows nullable reference types: 8.0 and later.</param>
internal sealed record TypeModel(
    string Namespace,
    string Name,
    string Keyword,
    EquatableArray<string> Containers,
    string FullName,
    bool HasRequiredMembers = false,
    bool IsAbstract = false,
    bool HasNullable = false
);
