namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Facts that hold for every login that passes a condition.</summary>
/// <param name="IsFlexOnly">Only some applications pass: the condition asks which one the user signs in to.</param>
/// <param name="Paths">Members of the event that are there, with all above them.</param>
internal sealed record JsFacts(bool IsFlexOnly, IReadOnlyCollection<string> Paths)
{
    public static readonly JsFacts None = new(false, []);

    /// <summary>A member of the event has a value.</summary>
    public static JsFacts Present(string path)
    {
        List<string> paths = [];
        for (int dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
            paths.Add(path.Substring(0, dot));
        paths.Add(path);
        return new JsFacts(EventMembers.TellClient(path), paths);
    }

    /// <summary>Both are known.</summary>
    public JsFacts And(JsFacts other) => new(IsFlexOnly || other.IsFlexOnly, [.. Paths.Union(other.Paths)]);

    /// <summary>One of both is known, but not which.</summary>
    public JsFacts Or(JsFacts other) => new(IsFlexOnly && other.IsFlexOnly, [.. Paths.Intersect(other.Paths)]);
}
