using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.Generators.Tasks.Tests.Docs;

/// <summary>A file on the page of a rule about existing files.</summary>
/// <param name="Name">A name for the file; its extension is the language of the code block.</param>
/// <param name="Text">The file.</param>
/// <param name="Audience">The audience of the addon that a page about an addon and its Action shows with it.</param>
internal sealed partial record FileExample(string Name, string Text, string? Audience)
{
    /// <summary>The examples below a heading of the page.</summary>
    public static FileExample[] Of(string id, string section)
    {
        (string Language, string Text)[] blocks =
        [
            .. Block()
                .Matches(TaskPage.Read("rules/" + id + ".md").Section(section))
                .Select(match => (match.Groups[1].Value, match.Groups[2].Value)),
        ];
        Assert.That(blocks.Select(block => block.Language), Is.Not.Empty.And.All.AnyOf("json", "js"));
        string? audience = id == RuleIds.OtherAudience ? (string)JsonNode.Parse(blocks[0].Text)!["audience"]! : null;
        return [.. blocks.Select(block => new FileExample("example." + block.Language, block.Text, audience))];
    }

    public ExistingFinding[] Findings
    {
        get
        {
            if (Audience is null || !Name.EndsWith(".js", StringComparison.Ordinal))
                return [.. ExistingFile.Check(Name, Text).InOrder];
            ExistingFindings findings = new();
            ActionFile.Check(Text, new ActionContext(Audience), findings);
            return [.. findings.InOrder];
        }
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
