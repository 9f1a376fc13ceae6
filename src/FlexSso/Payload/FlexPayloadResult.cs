namespace FlexSso;

/// <summary>The result of reading JSON: a payload, or the problems that the text has.</summary>
/// <typeparam name="T">The class with <see cref="FlexSsoConfigAttribute"/>.</typeparam>
public sealed class FlexPayloadResult<T>
    where T : class
{
    internal FlexPayloadResult(T? payload, IReadOnlyList<FlexPayloadProblem> problems)
    {
        Payload = payload;
        Problems = problems;
    }

    /// <summary>The payload; null when the text has a problem.</summary>
    public T? Payload { get; }

    /// <summary>All problems in the order of the text; empty when there is a payload.</summary>
    public IReadOnlyList<FlexPayloadProblem> Problems { get; }

    /// <summary>True when there is a payload.</summary>
#if NET
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Payload))]
#endif
    public bool IsValid => Payload is not null;

    /// <summary>Gets the payload or throws.</summary>
    /// <returns>The payload.</returns>
    /// <exception cref="FormatException">The text has problems. The message lists them, one in a line.</exception>
    public T GetPayload() =>
        Payload
        ?? throw new FormatException("The JSON is not a Flex payload.\n" + string.Join("\n", Problems.Select(static p => p.ToString())));
}
