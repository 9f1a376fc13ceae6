namespace FlexSso;

/// <summary>The type of a declared field.</summary>
internal enum PayloadKind
{
    Text,
    Int,
    Boolean,
    TextArray,
    IntArray,
    BooleanArray,

    /// <summary>It is written and never read.</summary>
    Computed,
}
