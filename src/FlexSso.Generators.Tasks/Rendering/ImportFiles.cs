using System.Text;
using FlexSso.Generators.Tasks.Writing;
using FlexSso.Import;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary>
/// <c>users-import-NNN.json</c>: all users of the environment for Auth0's bulk import, in as many files as its limit asks for and some more.
/// </summary>
/// <remarks>
/// Files that are filled up to the limit would all change when one user of the first becomes a letter longer and pushes others on. So a file
/// ends, once it has some size, behind a user whose own e-mail says so, whatever stands before: the files behind a change begin with the
/// same user as ever, at once nearly always, and else after a few files.
/// </remarks>
internal static class ImportFiles
{
    /// <summary>No file but the last is smaller, in bytes: an import is one job for each.</summary>
    public const int Minimum = 250_000;

    // From there on a file ends at about one byte in so many, wherever users are long or short: one file in twenty is full before.
    private const int Spread = 80_000;

    public static void Render(EnvironmentUsers users, List<Artifact> artifacts)
    {
        int number = 0;
        ImportFileWriter writer = new(ImportFileWriter.DefaultLimit);
        try
        {
            foreach (RosterUser user in users.All)
            {
                writer.BeginUser();
                int start = writer.Json.Length;
                ImportUserJson.Begin(writer.Json, user.Email, name: user.Name);
                JsonWriter metadata = new(compact: true);
                AppMetadataFiles.Write(metadata, user, users.Attributes);
                writer.Json.Raw(metadata.ToString());
                ImportUserJson.End(writer.Json);
                int length = writer.Json.Length - start;
                ImportFit fit = writer.EndUser(out ImportFile file);
                if (fit == ImportFit.AddedToNextFile)
                    Add(file, users, ++number, artifacts);
                else if (fit == ImportFit.TooLarge)
                {
                    // A user's worker attributes have at most 4096 characters; nothing gets here that is a hundred times as large.
                    throw new InvalidOperationException($"the user '{user.Email}' does not fit into an import file");
                }
                if (writer.Json.Length >= Minimum && EndsFile(user, length) && writer.TryFinish(out ImportFile full))
                {
                    Add(full, users, ++number, artifacts);
                    writer.Dispose();
                    writer = new ImportFileWriter(ImportFileWriter.DefaultLimit);
                }
            }
            if (writer.TryFinish(out ImportFile last))
                Add(last, users, ++number, artifacts);
        }
        finally
        {
            writer.Dispose();
        }
    }

    // The longer the user, the likelier, so that files are of one size whatever the length of users is.
    private static bool EndsFile(RosterUser user, int length) =>
        StableHash.NumberOf(EmailAddress.KeyOf(user.Email)) % Spread < (ulong)length;

    private static void Add(ImportFile file, EnvironmentUsers users, int number, List<Artifact> artifacts)
    {
        string text = Encoding.UTF8.GetString(file.Bytes, 0, file.Length);
        artifacts.Add(users.ToArtifact(ArtifactPaths.ImportFile(number), text));
        BytePool.Return(file.Bytes);
    }
}
