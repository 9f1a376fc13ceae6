using System.Runtime.CompilerServices;

namespace FlexSso.Tests.Import;

/// <summary>Lazy, bounded, and stopped when it is told to.</summary>
[NonParallelizable]
public sealed class StreamingTests
{
    private static readonly FlexBulkImportOptions Small = new() { MaxFileBytes = 5000 };

    [Test]
    public async Task It_writes_the_same_files_as_the_synchronous_writer()
    {
        Source source = new(1000);

        List<string> files = await ImportFiles.ReadAll(FlexBulkImport.WriteAsync(source.Users(), Small));

        Assert.That(
            files,
            Is.EqualTo(FlexBulkImport.Write(Enumerable.Range(0, 1000).Select(i => ImportFiles.User(i)), Small).Select(ImportFiles.Read))
        );
        Assert.That(source.IsDisposed, Is.True);
    }

    [Test]
    public async Task It_reads_one_user_further_than_the_file_that_was_asked_for()
    {
        Source source = new(1000);
        int delivered = 0;

        await foreach (Stream file in FlexBulkImport.WriteAsync(source.Users(), Small))
        {
            delivered += ImportFiles.Users(ImportFiles.Read(file)).Length;
            Assert.That(source.Read, Is.EqualTo(Math.Min(delivered + 1, 1000)));
        }

        Assert.That(delivered, Is.EqualTo(1000));
    }

    [Test]
    public void Cancelling_stops_it_between_two_users()
    {
        using CancellationTokenSource cancellation = new();
        Source source = new(1000) { At = (17, cancellation.Cancel), Observes = false };

        Assert.That(
            () => ImportFiles.ReadAll(FlexBulkImport.WriteAsync(source.Users(), Small, cancellation.Token)),
            Throws.InstanceOf<OperationCanceledException>()
        );
        Assert.That((source.Read, source.IsDisposed), Is.EqualTo((17, true)));
    }

    [Test]
    public void A_token_given_while_enumerating_counts_too_and_reaches_the_source()
    {
        using CancellationTokenSource cancellation = new();
        Source source = new(1000) { At = (17, cancellation.Cancel) };

        Assert.That(
            async () =>
            {
                await foreach (Stream file in FlexBulkImport.WriteAsync(source.Users(), Small).WithCancellation(cancellation.Token))
                    await file.DisposeAsync();
            },
            Throws.InstanceOf<OperationCanceledException>()
        );
        Assert.That(source.IsDisposed, Is.True);
    }

    [Test]
    public void Nothing_is_read_when_it_is_cancelled_from_the_start()
    {
        Source source = new(10);

        Assert.That(
            () => ImportFiles.ReadAll(FlexBulkImport.WriteAsync(source.Users(), Small, new CancellationToken(true))),
            Throws.InstanceOf<OperationCanceledException>()
        );
        Assert.That(source.Read, Is.Zero);
    }

    [Test]
    public async Task Leaving_early_disposes_the_source()
    {
        Source source = new(1000);
        await foreach (Stream file in FlexBulkImport.WriteAsync(source.Users(), Small))
        {
            await file.DisposeAsync();
            break;
        }
        Assert.That((source.IsDisposed, source.Read < 100), Is.EqualTo((true, true)));
    }

    [Test]
    public void An_exception_of_the_source_arrives_and_the_source_is_disposed()
    {
        Source source = new(1000) { At = (30, static () => throw new IOException("database")) };

        Assert.That(
            () => ImportFiles.ReadAll(FlexBulkImport.WriteAsync(source.Users(), Small)),
            Throws.TypeOf<IOException>().With.Message.EqualTo("database")
        );
        Assert.That(source.IsDisposed, Is.True);
    }

    [Test]
    public void Null_is_refused_at_once() => Assert.That(() => FlexBulkImport.WriteAsync(null!), Throws.ArgumentNullException);

    // 100,000 users make about 20 files of 500 KB. Everything that is allocated for them, in all, is less than three of them: the rest
    // of the memory is used again and again. A run before that fills the pool and the caches of the runtime.
    [Test]
    public async Task A_hundred_thousand_users_need_no_more_memory_than_two_files()
    {
        PlainFlex payload = new(FlexRole.Agent, FlexRole.Supervisor)
        {
            Department = "Größe \"XL\" and a text that is longer than a vector",
            Languages = ["en", "de"],
        };
        FlexImportUser user = new("ada@acme.example", payload);
        await Write(10_000);

        long before = GC.GetTotalAllocatedBytes(precise: true);
        (int files, long bytes) = await Write(100_000);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.That((files > 20, bytes > 10_000_000), Is.EqualTo((true, true)));
        Assert.That(allocated, Is.LessThan(1_500_000), "15 bytes a user, two arrays of files included");

        async Task<(int Files, long Bytes)> Write(int count)
        {
            (int number, long length) = (0, 0);
            await foreach (Stream file in FlexBulkImport.WriteAsync(Repeat(user, count)))
            {
                number++;
                length += file.Length;
                await file.DisposeAsync();
            }
            return (number, length);
        }
    }

    private static async IAsyncEnumerable<FlexImportUser> Repeat(FlexImportUser user, int count)
    {
        await Task.CompletedTask;
        for (int i = 0; i < count; i++)
            yield return user;
    }

    private sealed class Source(int count)
    {
        public int Read { get; private set; }
        public bool IsDisposed { get; private set; }

        /// <summary>What happens before a user is handed out.</summary>
        public (int Number, Action Do)? At { get; init; }

        /// <summary>Looks at the token itself.</summary>
        public bool Observes { get; init; } = true;

        public async IAsyncEnumerable<FlexImportUser> Users([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            try
            {
                for (int i = 0; i < count; i++)
                {
                    if (i % 10 == 0)
                        await Task.Yield();
                    Read++;
                    if (At is { } at && at.Number == Read)
                        at.Do();
                    if (Observes)
                        cancellation.ThrowIfCancellationRequested();
                    yield return ImportFiles.User(i);
                }
            }
            finally
            {
                IsDisposed = true;
            }
        }
    }
}
