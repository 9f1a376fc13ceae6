using FlexSso.Generators.Tasks.Files;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Reading;

/// <summary>Finds the classes whose declaration is not valid in the generated code that the compiler wrote before it failed.</summary>
internal static class InvalidConfigs
{
    /// <returns>The folders of their artifacts. Empty when the compiler did not get as far as the generator, as after a syntax error.</returns>
    public static HashSet<string> Read(string generatedCode)
    {
        HashSet<string> folders = new(StringComparer.Ordinal);
        if (!Directory.Exists(generatedCode))
            return folders;
        foreach (string file in Directory.GetFiles(generatedCode, "*" + InvalidConfigCode.FileEnd, SearchOption.AllDirectories))
        {
            if (InvalidConfigCode.FolderIn(InputFile.ReadText(file)) is string folder)
                folders.Add(folder);
        }
        return folders;
    }
}
