using System.Text;
using FlexSso.Generators.Tasks.Errors;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>
/// Reads the text of an existing file, and refuses what is no such text: nothing that a hostile file does may take long, or much memory.
/// </summary>
internal static class ExistingText
{
    // Auth0 takes 100 kB of code and import files of 500 kB; an export of users may be larger.
    private const int MaxMegabytes = 5;
    private const int Megabyte = 1 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Without a byte order mark.
    private static string Read(ProjectPath file, string projectDirectory)
    {
        // A link to a folder stands for all files below it.
        if (File.Exists(file.Full) && LinkTo(file.Full, Path.GetFullPath(projectDirectory)) is { } link)
            throw Refused(new ProjectPath(projectDirectory, link), "is a symbolic link, which may lead anywhere; name the file itself");
        if (WhyNotRegular(file) is { } reason)
            throw Refused(file, reason);
        byte[] bytes = AtomicFile.ReadBytes(file.Full);
        if (StartsWith(bytes, 0xff, 0xfe) || StartsWith(bytes, 0xfe, 0xff))
            throw Refused(file, "is UTF-16, and Auth0 reads UTF-8; save it as UTF-8");
        if (Array.IndexOf(bytes, (byte)0) is >= 0 and int zero)
            throw Refused(file, "is not a text; give the text itself", bytes, zero);
        int start = StartsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try
        {
            return Utf8.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException e)
        {
            throw Refused(file, "holds bytes that are not UTF-8; save it as UTF-8", bytes, start + e.Index);
        }
    }

    /// <summary>The text, or why it cannot be read.</summary>
    public static bool TryRead(ProjectPath file, string projectDirectory, out string text, out ArtifactError? error)
    {
        (text, error) = ("", null);
        try
        {
            text = Read(file, projectDirectory);
        }
        catch (ArtifactException e)
        {
            error = e.Error;
        }
        return error is null;
    }

    private static string? WhyNotRegular(ProjectPath file)
    {
        if (Directory.Exists(file.Full))
            return "is a folder; name the files in it, such as 'auth0/**'";
        if (!File.Exists(file.Full))
            return "does not exist; correct the Include of its FlexSsoFile item";
        long length = AtomicFile.Guard(file.Full, "read", () => new FileInfo(file.Full).Length);
        // A pipe or a device has no length, and reading it could last for ever.
        if (length == 0)
            return "is empty, or is no regular file; remove it from FlexSsoFile";
        return length > MaxMegabytes * Megabyte ? $"is larger than {MaxMegabytes} MB; split it" : null;
    }

    // The file, or the folder nearest to it, that is a symbolic link.
    private static string? LinkTo(string path, string projectDirectory)
    {
        for (string? each = path; each is not null && each.Length > projectDirectory.Length; each = Path.GetDirectoryName(each))
        {
            if ((File.GetAttributes(each) & FileAttributes.ReparsePoint) != 0)
                return each;
        }
        return null;
    }

    private static bool StartsWith(byte[] bytes, params byte[] start) => bytes.Take(start.Length).SequenceEqual(start);

    private static ArtifactException Refused(ProjectPath file, string reason, byte[]? bytes = null, int position = 0)
    {
        int line = bytes is null ? 0 : 1 + bytes.Take(position).Count(static each => each == '\n');
        return new ArtifactException(new ArtifactError(RuleIds.WrongJson, file.Full, $"The file '{file.Name}' {reason}", line));
    }
}
