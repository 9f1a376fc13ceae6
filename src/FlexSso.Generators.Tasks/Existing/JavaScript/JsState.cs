namespace FlexSso.Generators.Tasks.Existing;

/// <summary>What is known at a place of the code.</summary>
/// <param name="IsFlexOnly">Logins to other applications do not come here.</param>
/// <param name="Present">The members of the event that have a value.</param>
/// <param name="IsCaught">An exception is caught.</param>
/// <param name="IsConditional">Not every login to Flex comes here.</param>
internal sealed record JsState(bool IsFlexOnly, IReadOnlyCollection<string> Present, bool IsCaught, bool IsConditional)
{
    public static readonly JsState Start = new(false, [], false, false);

    /// <summary>In a branch. A condition that asks for Flex, or whether a value is there, lets every login pass that matters.</summary>
    /// <param name="asked">What is true in the branch; null for the other branch.</param>
    /// <param name="facts">What is known in the branch.</param>
    public JsState Under(JsValue? asked, JsFacts facts) =>
        With(facts) with
        {
            IsConditional = IsConditional || !(facts.IsFlexOnly || asked is JsValue.OfEvent),
        };

    /// <summary>After a condition that told these facts.</summary>
    public JsState With(JsFacts facts) =>
        this with
        {
            IsFlexOnly = IsFlexOnly || facts.IsFlexOnly,
            Present = [.. Present.Union(facts.Paths)],
        };
}
