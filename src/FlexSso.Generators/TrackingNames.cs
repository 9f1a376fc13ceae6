namespace FlexSso.Generators;

/// <summary>The names of the pipeline's steps, for tests that look at why a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>The models, one for each declaration; null for an invalid one.</summary>
    public const string Configs = nameof(Configs);
}
