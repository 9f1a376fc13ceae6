namespace FlexSso.Generators.Tasks.Existing;

/// <summary>What is known at a place of the code.</summary>
/// <param name="IsFlexOnly">Logins to other applications do not come here.</param>
/// <param name="Present">The members of the event that have a value.</param>
/// <param name="IsCaught">An exception is caught.</param>
internal sealed record JsState(bool IsFlexOnly, IReadOnlyCollection<string> Present, bool IsCaught)
{
    public static readonly JsState Start = new(false, [], false);

    /// <summary>After a condition that told these facts.</summary>
    public JsState With(JsFacts facts) =>
        this with
        {
            IsFlexOnly = IsFlexOnly || facts.IsFlexOnly,
            Present = [.. Present.Union(facts.Paths)],
        };
}
