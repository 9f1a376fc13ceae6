using FlexSso.Import;

namespace FlexSso;

/// <summary>Options of <see cref="FlexBulkImport"/>.</summary>
public sealed class FlexBulkImportOptions
{
    private int _maxFileBytes = ImportFileWriter.DefaultLimit;

    /// <summary>
    /// Every file is smaller than this number of bytes. The default is 500,000, because Auth0 accepts files of up to 500 KB (Auth0, "Bulk User
    /// Imports").
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxFileBytes
    {
        get => _maxFileBytes;
        set =>
            _maxFileBytes =
                value > 0
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit must be a positive number of bytes.");
    }

    /// <summary>
    /// Called for each user that cannot be written; the user is left out, and writing continues. A user is refused if it is too large for a
    /// file, if Flex would split one of its list elements, if one of its values exceeds the 2048 bytes that Auth0 accepts for a SAML attribute,
    /// or if its worker attributes exceed Flex's 4096 characters. Null, the default, throws the exception instead and ends the writing.
    /// </summary>
    public Action<FlexImportException>? OnRefused { get; set; }
}
