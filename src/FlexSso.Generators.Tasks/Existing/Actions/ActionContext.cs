namespace FlexSso.Generators.Tasks.Existing;

/// <summary>What is known of an Action beside its code.</summary>
/// <param name="Audience">The audience of the addon that it belongs to; null if it is not known.</param>
internal sealed record ActionContext(string? Audience)
{
    public static readonly ActionContext None = new((string?)null);
}
