using System.Text;
using System.Text.Json;

namespace FlexSso.Package.Tests;

/// <summary>The sample with three environments and ten thousand users, built from the package as its owner builds it.</summary>
public sealed class LargeRosterTests
{
    private const string Output = "app/bin/Debug/net10.0/flexsso/Acme.ContactCenter.AcmeFlex/";

    // The header is line 1, so the user of row 7,312 stands on the line after that.
    private const int Line = 7_313;

    [Test]
    public void One_wrong_role_in_ten_thousand_rows()
    {
        using Consumer consumer = new();
        CopySample(consumer);
        string right = consumer.Read("app/agents.csv");

        Assert.That(Lines(Build(consumer)), Is.EqualTo(new[] { LineOf("10035 files: 10035 new") }));
        AssertFiles(consumer);
        AssertNothingOfARosterIsInTheAssembly(consumer);

        consumer.Write("app/agents.csv", WithRole(right, "supervisor"));
        Assert.That(
            Lines(Build(consumer)),
            Is.EqualTo(new[] { LineOf("10035 files: 3 changed, 10032 unchanged") }),
            "the user's app_metadata, the import file that has the user, and the preview"
        );
        Assert.That(consumer.Read(Output + "prod/app-metadata/agent07312@acme.example.json"), Does.Contain("\"supervisor\""));

        consumer.Write("app/agents.csv", WithRole(right, "Agent"));
        string error =
            $"app{Path.DirectorySeparatorChar}agents.csv({Line},39): error FLEXSSO0302: 'Agent' of user 'agent07312@acme.example' is not a role of Flex; did you mean 'agent'?";
        Assert.That(consumer.Fails(Arguments), Does.Contain(error));
        Assert.That(consumer.Files(Output), Is.Empty, "outdated files must not be pasted");
    }

    private static string[] Arguments => ["build", "app", "--tl:off", "-nologo"];

    private static string Build(Consumer consumer) => consumer.Succeeds(Arguments);

    private static string LineOf(string files) =>
        $"FlexSso: Acme.ContactCenter.AcmeFlex -> bin/Debug/net10.0/flexsso/Acme.ContactCenter.AcmeFlex/ ({files})";

    private static string[] Lines(string output) =>
        [.. output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("FlexSso:", StringComparison.Ordinal))];

    private static void CopySample(Consumer consumer)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(BuildFacts.RepositoryRoot, "samples", "ThreeTenants")))
            consumer.Write(
                "app/" + Path.GetFileName(file),
                File.ReadAllText(file).Replace("Version=\"0.1.0\"", $"Version=\"[{BuildFacts.Version}]\"", StringComparison.Ordinal)
            );
    }

    private static string WithRole(string roster, string role)
    {
        string[] lines = roster.Split('\n');
        Assert.That(lines[Line - 1], Does.StartWith("agent07312@acme.example,").And.Contain(",agent,"));
        lines[Line - 1] = lines[Line - 1].Replace(",agent,", $",{role},", StringComparison.Ordinal);
        return string.Join('\n', lines);
    }

    private static void AssertFiles(Consumer consumer)
    {
        string[] files = consumer.Files(Output);
        Assert.That(
            files.Where(f => f.StartsWith("dev/", StringComparison.Ordinal)),
            Is.EqualTo(
                new[]
                {
                    "dev/SETUP.md",
                    "dev/app-metadata/ada@acme.example.json",
                    "dev/app-metadata/tess@acme.example.json",
                    "dev/app-metadata/tom@acme.example.json",
                    "dev/flex-console.json",
                    "dev/post-login-action.js",
                    "dev/saml-addon.json",
                    "dev/setup.html",
                    "dev/users-import-001.json",
                    "dev/worker-preview.json",
                }
            )
        );
        Assert.That(files.Count(f => f.StartsWith("prod/app-metadata/", StringComparison.Ordinal)), Is.EqualTo(10_001));
        string[] imports = [.. files.Where(f => f.StartsWith("prod/users-import-", StringComparison.Ordinal))];
        Assert.That(imports.Select(f => new FileInfo(consumer.PathOf(Output + f)).Length), Is.All.LessThan(500_000));
        Assert.That(imports.Sum(f => JsonDocument.Parse(consumer.Read(Output + f)).RootElement.GetArrayLength()), Is.EqualTo(10_001));
        Assert.That(
            JsonDocument.Parse(consumer.Read(Output + "prod/worker-preview.json")).RootElement.GetProperty("workers").GetArrayLength(),
            Is.EqualTo(10_001)
        );
    }

    private static void AssertNothingOfARosterIsInTheAssembly(Consumer consumer)
    {
        byte[] assembly = File.ReadAllBytes(consumer.PathOf("app/bin/Debug/net10.0/ThreeTenants.dll"));
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode })
        {
            Assert.That(
                assembly.AsSpan().IndexOf(encoding.GetBytes("ada@acme.example")) >= 0 || encoding == Encoding.UTF8,
                "declared in code"
            );
            Assert.That(assembly.AsSpan().IndexOf(encoding.GetBytes("tess@acme.example")), Is.Negative);
            Assert.That(assembly.AsSpan().IndexOf(encoding.GetBytes("agent00001")), Is.Negative);
        }
    }
}
