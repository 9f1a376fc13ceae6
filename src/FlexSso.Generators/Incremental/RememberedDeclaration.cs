namespace FlexSso.Generators.Incremental;

/// <summary>What <see cref="ParseMemory"/> keeps of one declaration.</summary>
/// <param name="name">Whose it is.</param>
/// <param name="parsed">What has come of it.</param>
internal sealed class RememberedDeclaration(TypeName name, ParsedDeclaration parsed)
{
    public TypeName Name { get; } = name;

    public ParsedDeclaration Parsed { get; set; } = parsed;

    /// <summary>The last state of the project for which it was seen to hold.</summary>
    public int State { get; set; }

    /// <summary>Found when an edit first asks for them; null before that.</summary>
    public UsedNames? Uses { get; set; }
}
