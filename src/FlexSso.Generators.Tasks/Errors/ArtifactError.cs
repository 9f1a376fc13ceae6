using FlexSso.RuleTexts;

namespace FlexSso.Generators.Tasks.Errors;

/// <summary>An error of the build: the id of a rule, a file, and one sentence.</summary>
/// <param name="id">The rule.</param>
/// <param name="file">The file that is wrong.</param>
/// <param name="message">Cause and remedy.</param>
/// <param name="line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="column">The column, from 1; 0 for the line as a whole.</param>
internal sealed class ArtifactError(string id, string file, string message, int line = 0, int column = 0)
{
    /// <summary>A file or the assembly cannot be read, written or removed.</summary>
    public const string FileAccess = "FLEXSSO0801";

    /// <summary>An artifact's path is not a portable relative path.</summary>
    public const string PathNotPlain = "FLEXSSO0802";

    /// <summary>Two artifacts want the same path.</summary>
    public const string PathTakenTwice = "FLEXSSO0803";

    /// <summary><c>FlexSsoFormats</c> names an unknown format.</summary>
    public const string UnknownFormat = "FLEXSSO0804";

    /// <summary>Two configurations of one tenant would overwrite each other in an upload.</summary>
    public const string SharedTenant = "FLEXSSO0805";

    public string Id => id;

    public string File => file;

    public string Message => message;

    public int Line => line;

    public int Column => column;

    public string HelpLink => RulePage.Of(id);
}
