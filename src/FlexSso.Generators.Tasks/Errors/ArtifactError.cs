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
    public string Id => id;

    public string File => file;

    public string Message => message;

    public int Line => line;

    public int Column => column;

    public string HelpLink => RulePage.Of(id);
}
