using System.Text;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>The template, the style and the scripts of the page, which are resources of this dll.</summary>
internal static class PageResource
{
    // A script comes after the scripts that it uses.
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
        // The files may have been checked out with other line ends.
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    /// <summary>All scripts as one script with its own scope.</summary>
    public static string ReadScripts() => "(() => {\n\"use strict\";\n" + string.Concat(Scripts.Select(Read)) + "})();\n";
}
