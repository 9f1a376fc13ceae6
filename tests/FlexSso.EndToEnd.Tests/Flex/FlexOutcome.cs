namespace FlexSso.EndToEnd.Tests.Flex;

/// <summary>What Flex makes of a login: a worker, or a refusal in Twilio's words; and what it would pass over without a word.</summary>
internal sealed record FlexOutcome(FlexWorker? Worker, string? Refusal, IReadOnlyList<string> Remarks);
