namespace FlexSso;

/// <summary>What came out of parsing JSON: a payload, or the problems that it has.</summary>
/// <typeparam name="T">The class with <see cref="FlexSsoConfigAttribute"/>.</typeparam>
public sealed class FlexPayloadResult<T>
    where T : class
{
    internal FlexPayloadResult(T? payload, IReadOnlyList<FlexPayloadProblem> problems)
    {
        Payload = payload;
        Problems = problems;
    }

    /// <summary>The payload; null when there is a problem.</summary>
    public T? Payload { get; }

    /// <summary>Every problem, in the order of the text; none when there is a payload.</summary>
    public IReadOnlyList<FlexPayloadProblem> Problems { get; }

    /// <summary>There is a payload.</summary>
#if NET
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Payload))]
#endif
    public bool IsValid => Payload is not null;

    /// <summary>The payload.</summary>
    /// <exception cref="FormatException">There is none; the message has a line for each problem.</exception>
    public T GetPayload() =>
        Payload
        ?? throw new FormatException("The JSON is no Flex payload.\n" + string.Join("\n", Problems.Select(static p => p.ToString())));
}
