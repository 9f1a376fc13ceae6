namespace FlexSso.Generators;

/// <summary>The names of the pipeline's steps, for tests that look at why a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>What the driver has found, anew in each run; not in <see cref="All"/>, whose steps do not run anew for an equal input.</summary>
    public const string Found = nameof(Found);

    /// <summary>Modified: the class was parsed. Unchanged: what is known of it still holds (<see cref="Incremental.ParseMemory"/>).</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>The models. Cached unless the class was parsed.</summary>
    public const string Configs = nameof(Configs);

    public static readonly string[] All = [Declarations, Configs];
}
