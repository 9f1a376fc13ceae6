namespace FlexSso.Values;

/// <summary>The texts that can name a Flex connection, without padding; null where none is given.</summary>
internal sealed record ConnectionTexts(string? AcsUrl, string? Audience, string? ConnectionSid, string? AccountSid);
