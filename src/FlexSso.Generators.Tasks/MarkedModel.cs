namespace FlexSso.Generators.Tasks;

/// <summary>A constant of the user's assembly that holds the model of a configuration.</summary>
internal sealed class MarkedModel
{
    public MarkedModel(string text, string declaredBy)
    {
        Text = text;
        DeclaredBy = declaredBy;
    }

    /// <summary>What <see cref="FlexSso.Rendering.RenderedConfigText"/> reads.</summary>
    public string Text { get; }

    /// <summary>The constant's full name.</summary>
    public string DeclaredBy { get; }
}
