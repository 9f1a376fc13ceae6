using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The npm packages are pinned, and every machine gets them from its own registry.</summary>
public sealed class NodePackageTests
{
    [Test]
    public void Every_dependency_has_an_exact_version()
    {
        JsonObject manifest = Read("package.json");
        IEnumerable<KeyValuePair<string, JsonNode?>> dependencies =
        [
            .. manifest["dependencies"]!.AsObject(),
            .. manifest["devDependencies"]!.AsObject(),
            .. manifest["optionalDependencies"]!.AsObject(),
        ];
        foreach ((string name, JsonNode? version) in dependencies)
            Assert.That((string?)version, Does.Match(@"^(npm:[a-z0-9-]+@)?[0-9]+\.[0-9]+\.[0-9]+$"), name);
    }

    [Test]
    public void Lock_file_holds_hashes_and_no_addresses()
    {
        JsonObject packages = Read("package-lock.json")["packages"]!.AsObject();
        Assert.That(packages, Has.Count.GreaterThan(10));
        foreach ((string path, JsonNode? package) in packages.Where(package => package.Key.Length > 0))
        {
            Assert.That(package!["resolved"], Is.Null, path);
            Assert.That((string?)package["integrity"], Does.StartWith("sha512-"), path);
        }
    }

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(NodeProcess.Folder, file)))!.AsObject();
}
