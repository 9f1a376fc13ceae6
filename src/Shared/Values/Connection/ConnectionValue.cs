namespace FlexSso.Values;

/// <summary>One value that names the Flex connection.</summary>
/// <param name="Name">The argument, such as <c>AcsUrl</c>.</param>
/// <param name="Text">The text; null when there is none.</param>
/// <param name="Sid">The SID that it names; null when the text is not right.</param>
internal sealed record ConnectionValue(string Name, string? Text, string? Sid)
{
    public bool IsAbsent => Text is null;
}
