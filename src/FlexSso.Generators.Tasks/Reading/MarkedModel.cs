using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Reading;

/// <summary>A constant with the model of a configuration.</summary>
/// <param name="text">The text that <see cref="BuildModelJson"/> reads.</param>
/// <param name="declaredBy">The full name of the constant.</param>
internal sealed class MarkedModel(string text, string declaredBy)
{
    public string Text => text;

    public string DeclaredBy => declaredBy;

    /// <summary>The full name of the class that has the constant.</summary>
    public string Class => declaredBy.Substring(0, declaredBy.LastIndexOf('.'));
}
