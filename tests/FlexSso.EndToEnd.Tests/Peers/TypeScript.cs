using System.Text.Json;

namespace FlexSso.EndToEnd.Tests.Peers;

/// <summary><c>tsc --strict --checkJs</c> on Actions, against <c>node/types/auth0-actions.d.ts</c>.</summary>
internal static class TypeScript
{
    public static (int ExitCode, string Output) Check(IEnumerable<(string Name, string Text)> actions)
    {
        string folder = Directory.CreateTempSubdirectory("flexsso-tsc-").FullName;
        try
        {
            List<string> files = [Path.Combine(NodeProcess.Folder, "types", "auth0-actions.d.ts")];
            foreach ((string name, string text) in actions)
            {
                files.Add(Path.Combine(folder, name + ".js"));
                File.WriteAllText(files[^1], text);
            }
            string project = Path.Combine(folder, "tsconfig.json");
            File.WriteAllText(project, JsonSerializer.Serialize(new { compilerOptions = Options, files }));
            string tsc = Path.Combine("node_modules", "typescript", "bin", "tsc");
            return NodeProcess.Run("node", "", tsc, "--project", project, "--pretty", "false");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The library of ECMAScript 2022, so that a function that node18 lacks is an error too; no types of Node or the browser, because an
    // Action needs neither.
    private static readonly object Options = new
    {
        noEmit = true,
        allowJs = true,
        checkJs = true,
        strict = true,
        noImplicitReturns = true,
        noUnusedLocals = true,
        noUnusedParameters = true,
        exactOptionalPropertyTypes = true,
        target = "es2022",
        lib = (string[])["es2022"],
        module = "commonjs",
        moduleDetection = "force",
        types = Array.Empty<string>(),
    };
}
