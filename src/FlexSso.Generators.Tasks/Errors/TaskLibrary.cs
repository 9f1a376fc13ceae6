namespace FlexSso.Generators.Tasks.Errors;

/// <summary>The libraries that the package carries beside the task. They read existing files, and nothing else needs them.</summary>
internal static class TaskLibrary
{
    private static readonly string[] Names = ["Acornima", "YamlDotNet"];

    /// <summary>The library that could not be found; null if it is another file that is missing.</summary>
    public static string? NameIn(FileNotFoundException e) =>
        Array.Find(Names, name => e.FileName?.StartsWith(name + ",", StringComparison.Ordinal) == true);

    /// <param name="library">The library.</param>
    /// <param name="consequence">What is not done.</param>
    public static string Message(string library, string consequence) =>
        $"The library '{library}', which the package carries beside its task, cannot be loaded, so {consequence}; restore the package anew (dotnet restore --force), or give FlexSsoTasksAssembly the dll with its libraries beside it";
}
