using FlexSso.Json;

namespace FlexSso.Import;

/// <summary>Writes users one by one and returns each file that is full. The synchronous and the asynchronous writer share it.</summary>
internal sealed class ImportRun : IDisposable
{
    private readonly FlexBulkImportOptions _options;
    private readonly ImportFileWriter _files;
    private readonly PayloadJson _payloads;

    public ImportRun(FlexBulkImportOptions? options)
    {
        _options = options ?? new FlexBulkImportOptions();
        _files = new ImportFileWriter(_options.MaxFileBytes);
        _payloads = new PayloadJson(_files.Json);
    }

    /// <summary>Adds a user. Returns the file that it no longer fitted into, or null.</summary>
    /// <exception cref="FlexImportException">The user cannot be written, and there is no <see cref="FlexBulkImportOptions.OnRefused"/>.</exception>
    public Stream? Add(FlexImportUser user)
    {
        if (user is null)
            throw new ArgumentException("The sequence of users contains null.");
        if (_options.Upsert && !user.ReplacesAppMetadata && user.Payload.OtherAppMetadata is not { WasRead: true })
        {
            Refuse(
                new FlexImportException(
                    user,
                    "its payload was not read from its app_metadata, which an upsert would replace as a whole; read it with ParseUser, or set ReplacesAppMetadata if nothing is to be kept."
                )
            );
            return null;
        }
        _files.BeginUser();
        try
        {
            Utf8JsonBuffer json = _files.Json;
            ImportUserJson.Begin(json, user.Email, user.EmailVerified, user.Name, user.UserId);
            _payloads.AppMetadata(user.Payload, user);
            ImportUserJson.End(json);
        }
        catch (ArgumentException exception)
        {
            _files.DropUser();
            Refuse(new FlexImportException(user, exception.Message, exception));
            return null;
        }
        switch (_files.EndUser(out ImportFile file))
        {
            case ImportFit.Added:
                return null;
            case ImportFit.AddedToNextFile:
                return new ImportFileStream(file, _options.Upsert);
            default:
                Refuse(
                    new FlexImportException(
                        user,
                        $"even alone in a file it would reach the limit of {_options.MaxFileBytes} bytes; shorten its payload."
                    )
                );
                return null;
        }
    }

    /// <summary>Returns the last file, or null when it has no user.</summary>
    public Stream? Finish() => _files.TryFinish(out ImportFile file) ? new ImportFileStream(file, _options.Upsert) : null;

    public void Dispose() => _files.Dispose();

    private void Refuse(FlexImportException exception)
    {
        if (_options.OnRefused is not { } onRefused)
            throw exception;
        onRefused(exception);
    }
}
