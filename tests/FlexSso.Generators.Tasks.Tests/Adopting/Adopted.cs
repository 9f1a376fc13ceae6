using FlexSso.Generators.Tasks.Adopting;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Generators.Tasks.Files;

namespace FlexSso.Generators.Tasks.Tests.Adopting;

/// <summary>Declarations from files in memory.</summary>
internal static class Adopted
{
    public static AdoptedDeclaration From(params (string Path, string Text)[] files) =>
        FileAdopter.Adopt([.. files.Select(file => new SourceFile(new ProjectPath(AppContext.BaseDirectory, file.Path), file.Text))]);

    /// <summary>The lines of the class that the files give, without comments, <c>using</c> and empty lines.</summary>
    public static string[] Lines(params (string Path, string Text)[] files) =>
        [
            .. new DeclarationText(From(files), "Flex", isNullable: true)
                .Write([], roster: null)
                .Split('\n')
                .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && line != "using FlexSso;")
                .Select(line => line.Trim()),
        ];
}
