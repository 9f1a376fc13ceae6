namespace FlexSso.Import;

/// <summary>What became of a user that was written.</summary>
internal enum ImportFit
{
    /// <summary>It stands in the file.</summary>
    Added,

    /// <summary>The file was full: it is done and can be taken, and the user stands in the next one.</summary>
    AddedToNextFile,

    /// <summary>Alone in a file it would reach the limit; it was taken out again.</summary>
    TooLarge,
}
