using CsCheck;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.State;

namespace FlexSso.Generators.Tasks.Tests;

public class PortablePathTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "flexsso-root"));

    [TestCase("Config/saml-addon.json")]
    [TestCase("Acme.ContactCenter.AcmeFlex/saml-addon.json")]
    [TestCase("Acme.AcmeFlex/app-metadata/ada@acme.example.json")]
    [TestCase("Acme.AcmeFlex.prod/a/b/c/d.e.f")]
    [TestCase("Äpfel/日本語/😀.json")]
    [TestCase("A/o'brien+x%41;y$(z)@(w)#&=!~{}[]^`,-_.json")]
    [TestCase("A/a b.json")]
    [TestCase("A/b-c.~d")]
    [TestCase("A/console.json")]
    [TestCase("A/com10")]
    [TestCase("Com/lpt")]
    public void Plain_relative_paths_are_accepted(string path) => Assert.That(PortablePath.Objection(path), Is.Null);

    [TestCase("", ExpectedResult = "is empty")]
    [TestCase("saml-addon.json", ExpectedResult = "has no folder")]
    [TestCase("/etc/passwd", ExpectedResult = "has an empty segment")]
    [TestCase("A//b", ExpectedResult = "has an empty segment")]
    [TestCase("A/", ExpectedResult = "has an empty segment")]
    [TestCase("C:/x", ExpectedResult = "has a ':', which Windows does not allow")]
    [TestCase("A/b:stream", ExpectedResult = "has a ':', which Windows does not allow")]
    [TestCase("\\\\server\\share", ExpectedResult = "has a '\\'")]
    [TestCase("A\\..\\b", ExpectedResult = "has a '\\'")]
    [TestCase("../A", ExpectedResult = "has a segment '..'")]
    [TestCase("A/../../b", ExpectedResult = "has a segment '..'")]
    [TestCase("A/./b", ExpectedResult = "has a segment '.'")]
    [TestCase("A/b.", ExpectedResult = "has a segment that begins with a space or ends with a dot or a space")]
    [TestCase("A/...", ExpectedResult = "has a segment that begins with '.'")]
    [TestCase("A/.git/config", ExpectedResult = "has a segment that begins with '.'")]
    [TestCase("A/..b", ExpectedResult = "has a segment that begins with '.'")]
    [TestCase("A/-rf", ExpectedResult = "has a segment that begins with '-'")]
    [TestCase("-A/b.json", ExpectedResult = "has a segment that begins with '-'")]
    [TestCase("A/~flexsso-1-2.tmp", ExpectedResult = "has a segment that begins with '~'")]
    [TestCase("A/ a.json", ExpectedResult = "has a segment that begins with a space or ends with a dot or a space")]
    [TestCase("A /b", ExpectedResult = "has a segment that begins with a space or ends with a dot or a space")]
    [TestCase("A/b\u00A0", ExpectedResult = "has a segment that begins with a space or ends with a dot or a space")]
    [TestCase("A/b\n", ExpectedResult = "has a control character")]
    [TestCase("A/b\0c", ExpectedResult = "has a control character")]
    [TestCase("A/b\u0085", ExpectedResult = "has a control character")]
    [TestCase("A/<b>", ExpectedResult = "has a '<', which Windows does not allow")]
    [TestCase("A/b>", ExpectedResult = "has a '>', which Windows does not allow")]
    [TestCase("A/\"b", ExpectedResult = "has a '\"', which Windows does not allow")]
    [TestCase("A/b|c", ExpectedResult = "has a '|', which Windows does not allow")]
    [TestCase("A/b?", ExpectedResult = "has a '?', which Windows does not allow")]
    [TestCase("A/*", ExpectedResult = "has a '*', which Windows does not allow")]
    [TestCase("A/nul", ExpectedResult = "has a segment 'nul', which is a device on Windows")]
    [TestCase("Con/b", ExpectedResult = "has a segment 'Con', which is a device on Windows")]
    [TestCase("A/aux.json", ExpectedResult = "has a segment 'aux.json', which is a device on Windows")]
    [TestCase("A/prn.tar.gz", ExpectedResult = "has a segment 'prn.tar.gz', which is a device on Windows")]
    [TestCase("A/Com1", ExpectedResult = "has a segment 'Com1', which is a device on Windows")]
    [TestCase("A/LPT9.x", ExpectedResult = "has a segment 'LPT9.x', which is a device on Windows")]
    [TestCase("A/lpt\u00B2", ExpectedResult = "has a segment 'lpt\u00B2', which is a device on Windows")]
    [TestCase("A/nul .x", ExpectedResult = "has a segment 'nul .x', which is a device on Windows")]
    [TestCase("A/conout$", ExpectedResult = "has a segment 'conout$', which is a device on Windows")]
    public string? Everything_else_is_refused_with_the_reason(string path) => PortablePath.Objection(path);

    // Not as TestCase: a test's name is written to the log, and these have no UTF-8 form.
    [Test]
    public void Half_a_surrogate_pair_is_refused()
    {
        string[] halves = ["A/\uD83D", "A/\uDE00", "A/\uDE00\uD83D", "A/\uD83Dx", "\uD83D/x"];
        Assert.That(halves.Select(PortablePath.Objection), Is.All.EqualTo("has half a surrogate pair"));
    }

    [Test]
    public void The_first_segment_is_the_config() =>
        Assert.That(PortablePath.ConfigOf("Acme.Flex/app-metadata/ada.json"), Is.EqualTo("Acme.Flex"));

    [Test]
    public void A_message_stays_on_one_line_whatever_the_path_holds() =>
        Assert.That(PortablePath.Printable("a\r\n\u0085\u2028\uD83Dö"), Is.EqualTo("a\\u000D\\u000A\\u0085\\u2028\\uD83Dö"));

    [Test]
    public void Every_accepted_path_is_below_the_root()
    {
        int accepted = 0;
        Paths.Sample(
            path =>
            {
                if (PortablePath.Objection(path) is not null)
                {
                    return;
                }

                Interlocked.Increment(ref accepted);
                string full = Path.GetFullPath(Path.Combine(Root, path));
                Assert.That(full, Does.StartWith(Root + Path.DirectorySeparatorChar), path);
                Assert.That(Path.GetRelativePath(Root, full).Replace('\\', '/'), Is.EqualTo(path), "It is the path that it says it is");

                // The same by the rules of the other family of systems, which this machine cannot be asked for.
                Assert.That(path.IndexOfAny([':', '\\']), Is.Negative);
                Assert.That(path.Split('/').All(segment => segment.Length > 0 && segment == segment.TrimEnd('.', ' ')), path);
                Assert.That(path.Split('/').Any(segment => segment[0] is '-' or '.' or '~'), Is.False, path);
            },
            iter: 20_000
        );
        Assert.That(accepted, Is.GreaterThan(1_000), "The property is about accepted paths, so there have to be some");
    }

    [Test]
    public void Every_accepted_path_survives_the_manifest()
    {
        using TemporaryFolder folder = new();
        OutputFolder output = new(folder.Root, "out");
        Paths
            .Array[1, 40]
            .Sample(
                paths =>
                {
                    string[] accepted = [.. paths.Where(path => PortablePath.Objection(path) is null).Distinct()];
                    new ArtifactManifest(folder["manifest"], folder.Root).Save([
                        .. accepted.Select(path => new ArtifactFile(output, path)),
                    ]);
                    Assert.That(
                        new ArtifactManifest(folder["manifest"], folder.Root).Files.Select(file => file.Path),
                        Is.EquivalentTo(accepted)
                    );
                },
                iter: 300,
                threads: 1
            );
    }

    // Pieces that mean something to a file system, mixed with ones that do not.
    private static Gen<string> Paths { get; } =
        Gen.OneOf(
                Gen.OneOf(
                    new[]
                    {
                        "..",
                        ".",
                        "...",
                        "",
                        "/",
                        "//",
                        "\\",
                        ":",
                        "C:",
                        " ",
                        ". ",
                        "nul",
                        "CON",
                        "com1",
                        "~",
                        "-",
                        "a",
                        "A.b",
                        "ä",
                        "a.json",
                        "x y",
                        "\u00A0",
                        "\t",
                        "\u2028",
                        "%2e%2e",
                        "%5c",
                    }
                        .Select(piece => Gen.Const(piece))
                        .ToArray()
                ),
                Gen.Char.Select(c => c.ToString()),
                Gen.String[Gen.Char['a', 'e'], 1, 4]
            )
            .Array[1, 4]
            .Select(string.Concat)
            .Array[1, 4]
            .Select(segments => string.Join('/', segments));
}
