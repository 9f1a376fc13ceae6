namespace FlexSso.Values;

/// <summary>The environments of one class (FLEXSSO0522), or of all classes (FLEXSSO0525), each held against the first one with its application.</summary>
internal sealed class ApplicationUses
{
    private readonly Dictionary<(string Domain, string ClientId), ApplicationUse> _first = [];

    /// <summary>Adds an environment.</summary>
    /// <returns>How it differs from the first one with its application.</returns>
    public ValueFinding? Add(ApplicationUse use)
    {
        if (use.Application is not { } application)
            return null;
        if (_first.TryGetValue(application, out ApplicationUse? first))
            return SharedApplication.Check(use, first);
        _first.Add(application, use);
        return null;
    }
}
