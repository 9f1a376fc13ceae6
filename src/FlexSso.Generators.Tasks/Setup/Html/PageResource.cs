using System.Text;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>Style and scripts of the page, which lie in this dll.</summary>
internal static class PageResource
{
    // In the order in which they need each other.
    private static readonly string[] Scripts =
    [
        "saml.js",
        "sentences.js",
        "steps.js",
        "worker.js",
        "addresses.js",
        "attributes.js",
        "user.js",
        "checks.js",
        "signature.js",
        "why.js",
        "page.js",
        "ticks.js",
        "boxes.js",
        "paper.js",
    ];

    public static string Read(string name)
    {
        using Stream stream = typeof(PageResource).Assembly.GetManifestResourceStream("FlexSso.Setup." + name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        // Whatever the line ends of the file were when this was built.
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    /// <summary>All scripts as one, in a scope of their own.</summary>
    public static string ReadScripts() => "(() => {\n\"use strict\";\n" + string.Concat(Scripts.Select(Read)) + "})();\n";
}
