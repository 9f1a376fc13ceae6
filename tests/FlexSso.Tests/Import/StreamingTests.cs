using System.Runtime.CompilerServices;

namespace FlexSso.Tests.Import;

/// <summary>The writer is lazy, bounded in memory, and can be cancelled.</summary>
[NonParallelizable]
public sealed class StreamingTests
{
    private static readonly FlexBulkImportOptions Small = new() { MaxFileBytes = 5000 };

    [Test]
    public async Task The_asynchronous_writer_writes_the_same_files()
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
    public async Task The_users_are_read_one_beyond_the_current_file()
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
    public void Cancellation_stops_between_two_users()
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
    public void A_token_of_WithCancellation_reaches_the_source()
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
    public void A_cancelled_token_reads_no_user()
    {
        Source source = new(10);

        Assert.That(
            () => ImportFiles.ReadAll(FlexBulkImport.WriteAsync(source.Users(), Small, new CancellationToken(true))),
            Throws.InstanceOf<OperationCanceledException>()
        );
        Assert.That(source.Read, Is.Zero);
    }

    [Test]
    public async Task Breaking_the_loop_disposes_the_source()
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
    public void An_exception_of_the_source_is_thrown_and_disposes_the_source()
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

    // 100,000 users make about 20 files of 500 KB, and all allocations together are smaller than three files, because the memory is reused.
    // A first run fills the pool and the caches of the runtime.
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

        /// <summary>An action before a user is returned.</summary>
        public (int Number, Action Do)? At { get; init; }

        /// <summary>Whether the source checks the token itself.</summary>
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
