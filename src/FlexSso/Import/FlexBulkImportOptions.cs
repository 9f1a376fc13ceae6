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
    /// Set it when the files are imported with Auth0's <c>upsert</c>, which replaces the whole <c>app_metadata</c> of a user who exists. A user
    /// whose payload was not read from JSON is then refused, because the import would take away what the payload does not know: the members of
    /// other applications, and attributes and roles. Read the payload of such a user with <c>ParseUser</c>, or set
    /// <see cref="FlexImportUser.ReplacesAppMetadata"/>. A payload that was read from another user is not noticed. False, the default, is for an import that leaves existing users as they are.
    /// </summary>
    public bool Upsert { get; set; }

    /// <summary>
    /// Called for each user that cannot be written; the user is left out, and writing continues. A user is refused if it is too large for a
    /// file, if Flex would split one of its list elements, if one of its values exceeds the 2048 bytes that Auth0 accepts for a SAML attribute,
    /// if its worker attributes exceed Flex's 4096 characters, or if an <see cref="Upsert"/> would take something away from it. Null, the default, throws the exception instead and ends the writing.
    /// </summary>
    public Action<FlexImportException>? OnRefused { get; set; }
}
