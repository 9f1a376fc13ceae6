using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tasks;

/// <summary>Something that fails the build: an id with a page of its own, the file it is about, and one sentence.</summary>
internal sealed class ArtifactError
{
    /// <summary>A file or the assembly cannot be read, written or removed.</summary>
    public const string FileAccess = "FLEXSSO0801";

    /// <summary>An artifact's path is not a plain relative path.</summary>
    public const string PathNotPlain = "FLEXSSO0802";

    /// <summary>Two artifacts want the same path.</summary>
    public const string PathTakenTwice = "FLEXSSO0803";

    /// <summary><c>FlexSsoFormats</c> names a format that there is not.</summary>
    public const string UnknownFormat = "FLEXSSO0804";

    /// <summary>Two configurations of one tenant would overwrite each other in an upload.</summary>
    public const string SharedTenant = "FLEXSSO0805";

    /// <param name="id">The rule.</param>
    /// <param name="file">The file that is wrong.</param>
    /// <param name="message">Cause and remedy.</param>
    /// <param name="line">The line, from 1; 0 for the file as a whole.</param>
    /// <param name="column">The column, from 1; 0 for the line as a whole.</param>
    public ArtifactError(string id, string file, string message, int line = 0, int column = 0)
    {
        Id = id;
        File = file;
        Message = message;
        Line = line;
        Column = column;
    }

    public string Id { get; }

    public string File { get; }

    public string Message { get; }

    public int Line { get; }

    public int Column { get; }

    public string HelpLink => RulePage.Of(Id);
}
