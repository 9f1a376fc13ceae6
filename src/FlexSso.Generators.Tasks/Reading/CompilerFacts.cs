using FlexSso.Generators.Tasks.Errors;

namespace FlexSso.Generators.Tasks.Reading;

/// <summary>What MSBuild knows about the compiler, and so about the reason that nothing was generated for a class.</summary>
internal sealed class CompilerFacts
{
    // Roslyn 4.8, as CompilerApiVersion has it: 'roslyn4.8'.
    private const string ApiPrefix = "roslyn";
    private static readonly Version Floor = new(4, 8);

    /// <summary>The language of the project: <c>C#</c>, <c>VB</c> or <c>F#</c>.</summary>
    public string Language { get; set; } = "";

    /// <summary>The version of the compiler's API; empty if MSBuild does not know it.</summary>
    public string CompilerApiVersion { get; set; } = "";

    /// <summary>The compiler was given the dll with the generator.</summary>
    public bool HasGenerator { get; set; }

    /// <summary>The rules were not switched off.</summary>
    public bool RunsRules { get; set; }

    /// <summary>The warning about classes with <c>[FlexSsoConfig]</c> that have no model; the likely cause comes first.</summary>
    public ArtifactError Warning(IEnumerable<string> classes, string projectFile)
    {
        (string cause, string remedy) = Reason();
        return new(
            RuleIds.NothingGenerated,
            projectFile,
            $"{cause}, so nothing was generated for '{string.Join("', '", classes)}' and no file is written; {remedy}"
        );
    }

    private (string Cause, string Remedy) Reason()
    {
        if (Language.Length > 0 && Language != "C#")
            return ($"The generator works in C# only and this project is written in {Language}", "move the class to a C# project");
        if (!HasGenerator)
            return (
                "The compiler was not given 'FlexSso.Generators.dll'",
                "keep the package's Analyzer items, which an <Analyzer Remove> or the assets of the PackageReference can take away"
            );
        if (CompilerVersion() is { } version && version < Floor)
            return (
                $"The compiler is Roslyn {version} and the generator needs {Floor}",
                "build with the .NET SDK 8.0.100, with Visual Studio 2022 17.8, or with a later one"
            );
        return RunsRules
            ? ("The compiler did not run the generator", "look for CS8032, CS8785 or CS9057 among its warnings, which say why")
            : ("The declaration is probably wrong, and RunAnalyzers is false", "build with -p:RunAnalyzers=true, which says what is wrong");
    }

    private Version? CompilerVersion() =>
        CompilerApiVersion.StartsWith(ApiPrefix, StringComparison.OrdinalIgnoreCase)
        && Version.TryParse(CompilerApiVersion.Substring(ApiPrefix.Length), out Version? version)
            ? version
            : null;
}
