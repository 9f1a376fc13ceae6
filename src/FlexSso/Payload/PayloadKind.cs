namespace FlexSso;

/// <summary>What a declared field holds.</summary>
internal enum PayloadKind
{
    Text,
    Int,
    Boolean,
    TextArray,
    IntArray,
    BooleanArray,

    /// <summary>Written, never read.</summary>
    Computed,
}
