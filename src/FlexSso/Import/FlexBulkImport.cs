using FlexSso.Import;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace FlexSso;

/// <summary>
/// Writes users as files for Auth0's bulk import, <c>POST /api/v2/jobs/users-imports</c>. Each file is a JSON array in UTF-8, with one user
/// per line. The files are written one by one, while they are enumerated, and the users are read only as far as the current file needs, plus
/// one. The memory in use is that of the files that have not been disposed, plus one.
/// </summary>
/// <remarks>
/// With <c>upsert</c>, Auth0 replaces the whole <c>app_metadata</c> of an existing user and does not merge it. To keep its other members, parse
/// the user first; <c>ParseUser(json, role)</c> also accepts a user without <c>flex</c>. With <see cref="FlexBulkImportOptions.Upsert"/> the
/// writer refuses a user who would lose something. Auth0 refuses an e-mail that occurs twice in a file.
/// The writer does not check that, because it keeps no users.
/// <para>
/// If the sequence throws, or if a user is refused without <see cref="FlexBulkImportOptions.OnRefused"/>, the files returned so far are
/// complete. The unfinished file is dropped together with its users.
/// </para>
/// </remarks>
public static class FlexBulkImport
{
    /// <summary>Writes a sequence of users as import files.</summary>
    /// <param name="users">The users. The sequence is enumerated once, and lazily.</param>
    /// <param name="options">The size of the files, and what happens to refused users; null for the defaults.</param>
    /// <returns>
    /// The files. Each stream is at its beginning and knows its length. Dispose it after use: its memory is used again for later files.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="users"/> is null.</exception>
    /// <exception cref="FlexImportException">A user cannot be written; thrown while the files are enumerated.</exception>
    /// <exception cref="ArgumentException">The sequence contains null; thrown while the files are enumerated.</exception>
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
    /// <summary>Writes an asynchronous sequence of users as import files.</summary>
    /// <param name="users">The users. The sequence is enumerated once, and lazily; its enumerator is always disposed.</param>
    /// <param name="options">The size of the files, and what happens to refused users; null for the defaults.</param>
    /// <param name="cancellationToken">Checked before each user, and passed to the sequence.</param>
    /// <returns>
    /// The files. Each stream is at its beginning and knows its length. Dispose it after use: its memory is used again for later files.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="users"/> is null.</exception>
    /// <exception cref="FlexImportException">A user cannot be written; thrown while the files are enumerated.</exception>
    /// <exception cref="ArgumentException">The sequence contains null; thrown while the files are enumerated.</exception>
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
