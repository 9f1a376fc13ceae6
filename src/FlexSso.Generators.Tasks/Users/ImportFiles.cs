using System.Text;
using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Import;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Users;

/// <summary>
/// <c>users-import-NNN.json</c>: all users of the environment for Auth0's bulk import, in somewhat more files than its limit asks for.
/// </summary>
/// <remarks>
/// If each file were filled up to the limit, one user who becomes a letter longer would push others on and change all files after it. So a
/// file that has reached a minimum ends after a user whose own e-mail says so, whatever comes before. The files after a change then begin
/// with the same users as before, mostly at once and otherwise after a few files.
/// </remarks>
internal static class ImportFiles
{
    /// <summary>The minimum of every file but the last, in bytes: Auth0 runs one job for each file.</summary>
    public const int Minimum = 250_000;

    // Beyond the minimum, a file ends after this many bytes on average. One file in twenty reaches the limit first.
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
                ImportUserJson.Begin(writer.Json, user.Email, user.EmailVerified ? true : null, user.Name);
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
                    // Cannot happen: a user's worker attributes have at most 4096 characters.
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

    // A longer user ends the file more likely, so that the size of files does not depend on the length of users.
    private static bool EndsFile(RosterUser user, int length) =>
        StableHash.NumberOf(EmailAddress.KeyOf(user.Email)) % Spread < (ulong)length;

    private static void Add(ImportFile file, EnvironmentUsers users, int number, List<Artifact> artifacts)
    {
        string text = Encoding.UTF8.GetString(file.Bytes, 0, file.Length);
        artifacts.Add(users.ToArtifact(ArtifactPaths.ImportFile(number), text));
        BytePool.Return(file.Bytes);
    }
}
