using System.Text.RegularExpressions;
using FlexSso.Generators.CodeFixes.Tests.Harness;

namespace FlexSso.Package.Tests;

/// <summary>
/// The SDK's own <c>dotnet format</c> over every wrong example of the rule pages, unattended: what it changes is right, and what only a
/// person knows stays as it was, byte for byte, with its diagnostic.
/// </summary>
public sealed partial class FormatTests
{
    // Everything that may change, with the one right result. A rule that is not here has only fixes that a person chooses.
    private static readonly Dictionary<string, (string Wrong, string Right)[]> Known = new()
    {
        ["FLEXSSO0101"] = [("public class AcmeFlex", "public partial class AcmeFlex")],
        ["FLEXSSO0102"] = [("public class Tenants", "public partial class Tenants")],
        ["FLEXSSO0104"] = [("cdef \",", "cdef\",")],
        ["FLEXSSO0107"] = [("Environment = \"Prod\")", "Environment = \"prod\")")],
        ["FLEXSSO0202"] =
        [
            ("JQ0123456789ABCDEF0123456789ABCDEF", "JQ0123456789abcdef0123456789abcdef"),
            ("cdef/\"", "cdef\""),
            ("Audience = \"https://login.flex.us1.twilio.com/login/callback?connection=JQ", "Audience = \"urn:flex:JQ"),
        ],
        ["FLEXSSO0208"] = [("JQ0123456789ABCDEF0123456789ABCDEF", "JQ0123456789abcdef0123456789abcdef")],
        ["FLEXSSO0307"] = [("Ada Lovelace <ada@acme.example>", "ada@acme.example")],
        ["FLEXSSO0417"] = [(".capacity.int", ".capacity"), (".availability.boolean", ".availability")],
        ["FLEXSSO0501"] = [("https://acme.us.auth0.com/", "acme.us.auth0.com"), ("Acme.us", "acme.us")],
        ["FLEXSSO0602"] = [("https://Flex.acme.example:443", "https://flex.acme.example")],
    };

    // dotnet format analyzes a project once for each rule that it has found there, so several small projects are quicker than one.
    private const int ProjectsOfChoices = 4;

    [Test]
    public void Writes_what_is_known_and_guesses_nothing()
    {
        Example[] examples = [.. Examples()];
        using Consumer consumer = new();
        foreach (string project in examples.Select(example => example.Project).Distinct())
            consumer.Project($"{project}/{project}.csproj", "net10.0", "<Nullable>enable</Nullable>");
        consumer.Write(
            "All.slnx",
            $"<Solution>{string.Concat(examples.Select(e => e.Project).Distinct().Select(p => $"<Project Path=\"{p}/{p}.csproj\" />"))}</Solution>"
        );
        foreach (Example example in examples)
            consumer.Write(example.File, example.Wrong);

        string output = consumer.Succeeds("format");

        foreach (Example example in examples)
            Assert.That(consumer.Read(example.File), Is.EqualTo(example.Mended), example.Id);
        // It says what it left.
        Assert.That(output, Does.Contain("Unable to fix FLEXSSO0204. Code fix FlexSsoChoiceCodeFixProvider doesn't support Fix All"));
        AssertReported([.. examples.Where(example => example.Project == "Known")], consumer.Fails("build", "Known", "-nologo"));
    }

    [Test]
    public void Every_known_fix_has_an_example_that_dotnet_format_sees_without_options()
    {
        Assert.That(
            Examples().Where(example => example.Mended != example.Wrong).Select(example => example.Id).Distinct(),
            Is.EquivalentTo(Known.Keys)
        );
        // An information is left out unless it is asked for.
        Assert.That(
            RulePage.All.Where(page => page.PromisesFix && page.Text.Contains($"| {page.Id} | Info", StringComparison.Ordinal)),
            Is.Empty
        );
    }

    private static void AssertReported(Example[] examples, string output)
    {
        string[] reported = [.. Report().Matches(output).Select(match => match.Value).Distinct()];
        foreach (Example example in examples)
            Assert.That(
                reported.Where(report => example.File.EndsWith(report[..18], StringComparison.Ordinal)).Select(report => report[^11..]),
                Is.EqualTo(example.Mended == example.Wrong ? new[] { example.Id } : []),
                example.Mended
            );
    }

    // Each in a namespace and with an application of its own, so that none is wrong because of another.
    private static IEnumerable<Example> Examples()
    {
        int number = 0;
        foreach (RulePage page in RulePage.All.Where(page => page.Text.Contains("\n## Wrong\n", StringComparison.Ordinal)))
        {
            foreach (string code in page.WrongExamples)
            {
                number++;
                string wrong = code.Replace("namespace Acme.ContactCenter", $"namespace Acme.Example{number:D3}", StringComparison.Ordinal)
                    .Replace("kfTh7J8xPq2mN4vB6cD8eF0gH2jK4lM6", $"kfTh7J8xPq2mN4vB6cD8eF0gH2jK4{number:D3}", StringComparison.Ordinal);
                string mended = Known
                    .GetValueOrDefault(page.Id, [])
                    .Aggregate(wrong, (text, fix) => text.Replace(fix.Wrong, fix.Right, StringComparison.Ordinal));
                string project =
                    Known.ContainsKey(page.Id) ? "Known"
                    : page.PromisesFix ? $"Choice{page.Id[^1] % ProjectsOfChoices}"
                    : "Rest";
                yield return new Example(page.Id, project, $"{project}/{page.Id}_{number:D3}.cs", wrong, mended);
            }
        }
    }

    private sealed record Example(string Id, string Project, string File, string Wrong, string Mended);

    [GeneratedRegex(@"FLEXSSO\d{4}_\d{3}\.cs\(.*?(error|warning) [A-Z]+\d{4}")]
    private static partial Regex Report();
}
