namespace FlexSso.Values;

/// <summary>A secret where none belongs (FLEXSSO0518). The finding does not repeat it.</summary>
internal static class SecretValue
{
    /// <param name="name">What the message calls the value.</param>
    /// <param name="text">The text.</param>
    public static ValueFinding? Check(string name, string text) => SecretText.Find(text) is { } kind ? Found(name, kind) : null;

    /// <summary>The finding for a secret whose kind is known.</summary>
    public static ValueFinding Found(string name, string kind) => new(RuleIds.Secret, name, kind);
}
