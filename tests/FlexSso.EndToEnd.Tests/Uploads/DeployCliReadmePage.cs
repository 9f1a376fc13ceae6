using System.Text.RegularExpressions;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>What <c>deploy-cli/README.md</c> tells a reader to do, for a test that does exactly that.</summary>
internal sealed partial class DeployCliReadmePage
{
    public DeployCliReadmePage(string text)
    {
        string[] blocks = [.. Block().Matches(text).Select(block => block.Groups[1].Value)];
        Assert.That(blocks, Has.Length.EqualTo(2), "the environment and the commands");
        Assert.That(blocks, Has.None.Contains("#"), "zsh takes a comment for words of the command");
        Environment = Export()
            .Matches(blocks[0])
            .ToDictionary(export => export.Groups[1].Value, export => export.Groups[2].Value.Trim('\''));
        Unset = [.. UnsetName().Matches(blocks[0]).Select(unset => unset.Groups[1].Value)];
        Commands = [.. blocks[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Scopes = [.. Scope().Matches(text).Select(scope => scope.Groups[1].Value).Distinct()];
    }

    /// <summary>The variables that it sets, those with a value of the reader's too.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The variables that it takes away.</summary>
    public IReadOnlyList<string> Unset { get; }

    public IReadOnlyList<string> Commands { get; }

    /// <summary>The scopes that it asks for.</summary>
    public IReadOnlyList<string> Scopes { get; }

    [GeneratedRegex("^```bash\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<=export |' )(AUTH0_\w+)=('[^']*'|[^\s#]+)")]
    private static partial Regex Export();

    [GeneratedRegex(@"^unset (\w+)", RegexOptions.Multiline)]
    private static partial Regex UnsetName();

    [GeneratedRegex("`([a-z]+:[a-z_]+)`")]
    private static partial Regex Scope();
}
