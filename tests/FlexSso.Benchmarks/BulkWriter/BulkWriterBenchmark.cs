using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>
/// 10,000 users as JSON in UTF-8, once by the bulk writer, into files below 500,000 bytes, and once by System.Text.Json's source generator
/// in each of its ways, into one array. Everybody writes into memory that is used again.
/// </summary>
// All in one process: what is compared runs under the same conditions, and nothing else has to be built.
[InProcess]
[MemoryDiagnoser]
[HideColumns("Job", "Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class BulkWriterBenchmark : IDisposable
{
    // More than any of them takes in any way.
    private const int BytesPerUser = 800;

    private readonly FlexImportUser[] _ours;
    private readonly StjUser[] _theirs;
    private readonly ArrayBufferWriter<byte> _buffer;
    private readonly MemoryStream _stream;

    // Same escapes as ours: System.Text.Json's default writes every character beyond ASCII as an escape, which is slower.
    private readonly Utf8JsonWriter _writer = new(Stream.Null);
    private readonly Utf8JsonWriter _relaxed = new(
        Stream.Null,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }
    );

    public BulkWriterBenchmark()
        : this(10_000) { }

    internal BulkWriterBenchmark(int users)
    {
        _ours = [.. Users.Ours(users)];
        _theirs = [.. Users.Theirs(users)];
        _buffer = new ArrayBufferWriter<byte>(users * BytesPerUser);
        _stream = new MemoryStream(users * BytesPerUser);
    }

    [Benchmark(Description = "FlexBulkImport.WriteAsync", Baseline = true)]
    public async Task<long> OursAsync()
    {
        long bytes = 0;
        await foreach (Stream file in FlexBulkImport.WriteAsync(Users.Stream(_ours)))
        {
            bytes += file.Length;
            await file.DisposeAsync();
        }
        return bytes;
    }

    [Benchmark(Description = "FlexBulkImport.Write")]
    public long OursSync()
    {
        long bytes = 0;
        foreach (Stream file in FlexBulkImport.Write(_ours))
        {
            bytes += file.Length;
            file.Dispose();
        }
        return bytes;
    }

    [Benchmark(Description = "STJ, default mode, to a stream")]
    public long StjToStream()
    {
        _stream.SetLength(0);
        JsonSerializer.Serialize(_stream, _theirs, StjDefault.Default.StjUserArray);
        return _stream.Length;
    }

    [Benchmark(Description = "STJ, metadata mode, Utf8JsonWriter")]
    public long StjMetadataMode()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, _theirs, StjMetadata.Default.StjUserArray);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "STJ, fast path, Utf8JsonWriter")]
    public long StjFastPathMode()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        StjFastPath.Default.StjUserArray.SerializeHandler!(_writer, _theirs);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    [Benchmark(Description = "STJ, fast path, relaxed escapes, no validation")]
    public long StjRelaxed()
    {
        _buffer.ResetWrittenCount();
        _relaxed.Reset(_buffer);
        StjFastPath.Default.StjUserArray.SerializeHandler!(_relaxed, _theirs);
        _relaxed.Flush();
        return _buffer.WrittenCount;
    }

    /// <summary>All ways, ours first.</summary>
    internal (string Name, Func<object> Write)[] Ways =>
        [
            ("FlexBulkImport.WriteAsync", () => OursAsync().GetAwaiter().GetResult()),
            ("FlexBulkImport.Write", () => OursSync()),
            ("STJ, default mode, to a stream", () => StjToStream()),
            ("STJ, metadata mode, Utf8JsonWriter", () => StjMetadataMode()),
            ("STJ, fast path, Utf8JsonWriter", () => StjFastPathMode()),
            ("STJ, fast path, relaxed escapes, no validation", () => StjRelaxed()),
        ];

    /// <summary>Everybody must have written the same users; a benchmark of different work says nothing.</summary>
    public void AssertSame()
    {
        StjRelaxed();
        string[] theirs = Elements(_buffer.WrittenSpan.ToArray());
        List<string> ours = [];
        foreach (Stream file in FlexBulkImport.Write(_ours))
        {
            using MemoryStream copy = new();
            file.CopyTo(copy);
            file.Dispose();
            ours.AddRange(Elements(copy.ToArray()));
        }
        if (!ours.SequenceEqual(theirs))
            throw new InvalidOperationException("The two sides do not write the same users.");

        static string[] Elements(byte[] json) =>
            [.. JsonDocument.Parse(json).RootElement.EnumerateArray().Select(user => JsonSerializer.Serialize(user, StjElement))];
    }

    private static JsonSerializerOptions StjElement { get; } = new();

    public void Dispose()
    {
        _writer.Dispose();
        _relaxed.Dispose();
        _stream.Dispose();
        GC.SuppressFinalize(this);
    }
}
