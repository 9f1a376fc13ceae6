namespace FlexSso.Generators;

/// <summary>The names of the pipeline's steps, for tests that look at why a step ran.</summary>
internal static class TrackingNames
{
    public const string Configs = nameof(Configs);

    public static readonly string[] All = [Configs];
}
