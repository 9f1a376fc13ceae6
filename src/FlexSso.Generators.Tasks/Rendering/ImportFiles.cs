using System.Globalization;
using System.Text;
using FlexSso.Import;
using FlexSso.Json;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary><c>users-import-NNN.json</c>: all users of the environment for Auth0's bulk import, in as many files as its limit asks for.</summary>
internal static class ImportFiles
{
    public static void Render(EnvironmentUsers users, List<Artifact> artifacts)
    {
        int number = 0;
        using ImportFileWriter writer = new(ImportFileWriter.DefaultLimit);
        foreach (RosterUser user in users.All)
        {
            writer.BeginUser();
            ImportUserJson.Begin(writer.Json, user.Email, name: user.Name);
            writer.Json.Raw(AppMetadataFiles.ToJson(user, users.Attributes, new JsonWriter(compact: true)));
            ImportUserJson.End(writer.Json);
            ImportFit fit = writer.EndUser(out ImportFile file);
            if (fit == ImportFit.AddedToNextFile)
            {
                Add(file, users, ++number, artifacts);
            }
            else if (fit == ImportFit.TooLarge)
            {
                // A user's worker attributes have at most 4096 characters; nothing gets here that is a hundred times as large.
                throw new InvalidOperationException($"the user '{user.Email}' does not fit into an import file");
            }
        }

        if (writer.TryFinish(out ImportFile last))
        {
            Add(last, users, ++number, artifacts);
        }
    }

    private static void Add(ImportFile file, EnvironmentUsers users, int number, List<Artifact> artifacts)
    {
        string name = "users-import-" + number.ToString("000", CultureInfo.InvariantCulture) + ".json";
        string text = Encoding.UTF8.GetString(file.Bytes, 0, file.Length);
        artifacts.Add(new Artifact(users.Environment.Folder + "/" + name, text, users.Config.Name));
        BytePool.Return(file.Bytes);
    }
}
