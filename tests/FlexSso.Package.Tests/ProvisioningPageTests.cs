using System.Text.RegularExpressions;

namespace FlexSso.Package.Tests;

/// <summary>The examples of <c>docs/provisioning.md</c> are one project, and it builds.</summary>
public sealed partial class ProvisioningPageTests
{
    [Test]
    public void The_examples_compile()
    {
        string page = File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "docs", "provisioning.md"));
        string[] examples = [.. Example().Matches(page).Select(match => match.Groups[1].Value)];
        using Consumer consumer = new();
        consumer.Project("Page.csproj", "net8.0", "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        for (int i = 0; i < examples.Length; i++)
            consumer.Write($"Example{i}.cs", examples[i]);

        consumer.Succeeds("build", "-nologo");

        Assert.That(examples, Has.Length.EqualTo(4));
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
