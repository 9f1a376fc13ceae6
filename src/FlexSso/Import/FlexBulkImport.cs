using System.Runtime.CompilerServices;
using FlexSso.Import;

namespace FlexSso;

/// <summary>
/// Writes users as files for Auth0's bulk import, <c>POST /api/v2/jobs/users-imports</c>. Files come one by one as they are asked for;
/// the source is read as far as the file in question needs, and one user further. Memory is bounded by the files that the caller has not
/// disposed, and one more. A file is a JSON array with one user a line, as UTF-8.
/// </summary>
/// <remarks>
/// With <c>upsert</c> Auth0 replaces the whole <c>app_metadata</c> of a user that exists, it does not merge: parse the user first
/// (<c>ParseUser(json, role)</c> takes one without <c>flex</c> too), and what else is in there is written back. The same e-mail twice is an error in Auth0; the writer does not look for it, because it keeps no user.
/// <para>
/// When the source throws, or a user is refused without <see cref="FlexBulkImportOptions.OnRefused"/>, the files that were handed out are
/// whole; the one that was being filled is dropped, and the users in it are in no file.
/// </para>
/// </remarks>
public static class FlexBulkImport
{
    /// <summary>Writes the files of a sequence.</summary>
    /// <param name="users">The users, read once and lazily.</param>
    /// <param name="options">Size and refusals; null for the defaults.</param>
    /// <returns>
    /// The files. Each stream is positioned at its beginning, knows its length, and is the caller's to dispose: its memory is used again then.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="users"/> is null.</exception>
    /// <exception cref="FlexImportException">A user cannot be written; thrown while the files are enumerated.</exception>
    /// <exception cref="ArgumentException">The sequence holds null; thrown while the files are enumerated.</exception>
    public static IEnumerable<Stream> Write(IEnumerable<FlexImportUser> users, FlexBulkImportOptions? options = null)
    {
        if (users is null)
            throw new ArgumentNullException(nameof(users));
        return Iterate(users, options);
    }

    private static IEnumerable<Stream> Iterate(IEnumerable<FlexImportUser> users, FlexBulkImportOptions? options)
    {
        using ImportRun run = new(options);
        foreach (FlexImportUser user in users)
        {
            if (run.Add(user) is { } file)
                yield return file;
        }
        if (run.Finish() is { } last)
            yield return last;
    }

#if NET8_0_OR_GREATER
    /// <summary>Writes the files of an asynchronous sequence.</summary>
    /// <param name="users">The users, read once and lazily; disposed at the end, also when that comes early.</param>
    /// <param name="options">Size and refusals; null for the defaults.</param>
    /// <param name="cancellationToken">Looked at before each user, and given to the sequence.</param>
    /// <returns>
    /// The files. Each stream is positioned at its beginning, knows its length, and is the caller's to dispose: its memory is used again then.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="users"/> is null.</exception>
    /// <exception cref="FlexImportException">A user cannot be written; thrown while the files are enumerated.</exception>
    /// <exception cref="ArgumentException">The sequence holds null; thrown while the files are enumerated.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; thrown while the files are enumerated.</exception>
    public static IAsyncEnumerable<Stream> WriteAsync(
        IAsyncEnumerable<FlexImportUser> users,
        FlexBulkImportOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(users);
        return IterateAsync(users, options, cancellationToken);
    }

    private static async IAsyncEnumerable<Stream> IterateAsync(
        IAsyncEnumerable<FlexImportUser> users,
        FlexBulkImportOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using ImportRun run = new(options);
        cancellationToken.ThrowIfCancellationRequested();
        await foreach (FlexImportUser user in users.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (run.Add(user) is { } file)
                yield return file;
        }
        if (run.Finish() is { } last)
            yield return last;
    }
#endif
}
