namespace FlexSso.Import;

/// <summary>The result of adding a user to an import file.</summary>
internal enum ImportFit
{
    /// <summary>The user is in the current file.</summary>
    Added,

    /// <summary>The current file was full and is complete. The user is in the next one.</summary>
    AddedToNextFile,

    /// <summary>The user is too large for a file of its own and was removed.</summary>
    TooLarge,
}
