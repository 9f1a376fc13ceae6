namespace FlexSso;

/// <summary>A user that cannot stand in an import file; see <see cref="FlexBulkImportOptions.OnRefused"/> to go on without.</summary>
public sealed class FlexImportException : Exception
{
    internal FlexImportException(FlexImportUser user, string reason, Exception? inner = null)
        : base($"The user '{user.Email}' cannot be imported: {reason}", inner) => User = user;

    /// <summary>The user.</summary>
    public FlexImportUser User { get; }
}
