namespace FlexSso.Generators.Tasks.Formats;

/// <summary>Reads <c>FlexSsoFormats</c>: names in any case, separated by semicolons or commas.</summary>
internal static class ArtifactFormatList
{
    private static readonly (string Name, ArtifactFormats Format)[] Names =
    [
        ("paste", ArtifactFormats.Paste),
        ("setup", ArtifactFormats.Setup),
        ("deploy-cli", ArtifactFormats.DeployCli),
        ("terraform", ArtifactFormats.Terraform),
        ("http", ArtifactFormats.Http),
        ("all", ArtifactFormats.All),
    ];

    /// <param name="text">The value of the property.</param>
    /// <param name="unknown">The first name that is not a format; empty when there is no name at all; otherwise null.</param>
    public static ArtifactFormats Read(string text, out string? unknown)
    {
        ArtifactFormats formats = ArtifactFormats.None;
        unknown = null;
        foreach (string part in text.Split(';', ','))
        {
            string name = part.Trim();
            if (name.Length == 0)
                continue;
            ArtifactFormats format = Array.Find(Names, known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)).Format;
            if (format == ArtifactFormats.None)
                unknown ??= name;
            formats |= format;
        }

        if (formats == ArtifactFormats.None)
            unknown ??= "";
        return formats;
    }

    /// <summary>The names, for a message.</summary>
    public static string Known => string.Join(", ", Names.Select(static known => "'" + known.Name + "'"));
}
