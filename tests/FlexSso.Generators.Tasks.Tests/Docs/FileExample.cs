using System.Text.RegularExpressions;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Tests.Existing;

namespace FlexSso.Generators.Tasks.Tests.Docs;

/// <summary>An example on the page of a rule about existing files.</summary>
/// <param name="Files">The files that are checked together.</param>
internal sealed partial record FileExample(params (string Path, string Text)[] Files)
{
    /// <summary>The examples below a heading of the page: each file is one.</summary>
    public static FileExample[] Of(string id, string section)
    {
        (string Language, string Text)[] blocks =
        [
            .. Block()
                .Matches(TaskPage.Read("rules/" + id + ".md").Section(section))
                .Select(match => (match.Groups[1].Value, match.Groups[2].Value)),
        ];
        Assert.That(blocks.Select(block => block.Language), Is.Not.Empty.And.All.AnyOf("json", "js"));
        // That one is about an application and its Action.
        return id == RuleIds.OtherAudience
            ? [new FileExample(("auth0/clients/Flex.json", blocks[0].Text), ("auth0/code.js", blocks[1].Text))]
            : [.. blocks.Select(block => new FileExample(("example." + block.Language, block.Text)))];
    }

    public IReadOnlyList<ExistingFinding> Findings => [.. Found.Check(Files).Select(found => found.Finding)];

    public override string ToString() => string.Join('\n', Files.Select(file => file.Text));

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
