namespace FlexSso.Generators.Model;

/// <summary>One declaration: what a class with <c>[FlexSsoConfig]</c> adds to the compilation.</summary>
/// <param name="Type">The annotated class.</param>
/// <param name="Config">What it says; null when something in it is wrong.</param>
internal sealed record ConfigDeclaration(TypeModel Type, ConfigModel? Config);
