using FlexSso.Import;

namespace FlexSso;

/// <summary>How <see cref="FlexBulkImport"/> writes.</summary>
public sealed class FlexBulkImportOptions
{
    private int _maxFileBytes = ImportFileWriter.DefaultLimit;

    /// <summary>
    /// Every file is smaller than that many bytes. Default 500,000: Auth0 takes files of up to 500 KB (Auth0, "Bulk User Imports").
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxFileBytes
    {
        get => _maxFileBytes;
        set =>
            _maxFileBytes =
                value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A file needs a positive number of bytes.");
    }

    /// <summary>
    /// Told of each user that cannot be written: too large for a file, with a list element that Flex would split, with a value over the
    /// 2048 bytes that Auth0 takes for a SAML attribute, or with more than the 4096 characters of a worker's attributes. The user is left
    /// out and writing goes on. Null, the default: the exception is thrown and nothing more is written.
    /// </summary>
    public Action<FlexImportException>? OnRefused { get; set; }
}
