using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlexSso.Benchmarks.Page;

namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>
/// Users as JSON in UTF-8: our bulk writer, into files below 500,000 bytes, and System.Text.Json's source generator, into one array. All write
/// into memory that is used again.
/// </summary>
internal sealed class BulkWriters(int users) : IDisposable
{
    // More than a user takes.
    private const int BytesPerUser = 800;

    private readonly FlexImportUser[] _ours = Users.Ours(users);
    private readonly StjUser[] _theirs = Users.Theirs(users);
    private readonly ArrayBufferWriter<byte> _buffer = new(users * BytesPerUser);
    private readonly MemoryStream _stream = new(users * BytesPerUser);

    // Our escapes, and no validation: the fastest that System.Text.Json offers.
    private readonly Utf8JsonWriter _writer = new(
        Stream.Null,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }
    );

    /// <summary><c>FlexBulkImport.Write</c>.</summary>
    public object Ours()
    {
        foreach (Stream file in FlexBulkImport.Write(_ours))
            file.Dispose();
        return _ours;
    }

    /// <summary><c>FlexBulkImport.WriteAsync</c>.</summary>
    public object OursAsync()
    {
        WriteAsync().GetAwaiter().GetResult();
        return _ours;

        async Task WriteAsync()
        {
            await foreach (Stream file in FlexBulkImport.WriteAsync(_ours.ToAsyncEnumerable()))
                await file.DisposeAsync();
        }
    }

    /// <summary>System.Text.Json as most programs call it.</summary>
    public object StjToStream()
    {
        _stream.SetLength(0);
        JsonSerializer.Serialize(_stream, _theirs, StjContext.Default.StjUserArray);
        return _stream;
    }

    /// <summary>System.Text.Json in its fastest way.</summary>
    public object StjFastPath()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        StjContext.Default.StjUserArray.SerializeHandler!(_writer, _theirs);
        _writer.Flush();
        return _buffer;
    }

    /// <summary>Checks that both sides write the same users: else the comparison says nothing.</summary>
    public void AssertSame()
    {
        StjFastPath();
        string[] theirs = Elements(_buffer.WrittenMemory);
        StjToStream();
        List<string> ours = [];
        foreach (Stream file in FlexBulkImport.Write(_ours))
        {
            using MemoryStream copy = new();
            file.CopyTo(copy);
            file.Dispose();
            ours.AddRange(Elements(copy.ToArray()));
        }
        if (ours.Count != _ours.Length || !ours.SequenceEqual(theirs) || !theirs.SequenceEqual(Elements(_stream.ToArray())))
            throw new InvalidOperationException("The two sides do not write the same users.");

        static string[] Elements(ReadOnlyMemory<byte> json) =>
            [.. JsonDocument.Parse(json).RootElement.EnumerateArray().Select(static user => JsonSerializer.Serialize(user))];
    }

    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }
}
