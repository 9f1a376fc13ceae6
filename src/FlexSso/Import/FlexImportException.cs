namespace FlexSso;

/// <summary>A user cannot be written to an import file. Set <see cref="FlexBulkImportOptions.OnRefused"/> to continue without the user.</summary>
public sealed class FlexImportException : Exception
{
    internal FlexImportException(FlexImportUser user, string reason, Exception? inner = null)
        : base($"The user '{user.Email}' cannot be imported: {reason}", inner) => User = user;

    /// <summary>The user that was refused.</summary>
    public FlexImportUser User { get; }
}
