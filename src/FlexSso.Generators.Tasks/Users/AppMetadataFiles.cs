using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Rosters;

namespace FlexSso.Generators.Tasks.Users;

/// <summary><c>app-metadata/&lt;user&gt;.json</c> for the users of rosters. The files of users in code are constants of the assembly.</summary>
internal static class AppMetadataFiles
{
    public static void Render(EnvironmentUsers users, List<Artifact> artifacts)
    {
        foreach (RosterUser user in users.OfRosters)
        {
            JsonWriter json = new();
            Write(json, user, users.Attributes);
            artifacts.Add(users.ToArtifact(ArtifactPaths.AppMetadata(user.Email), json.ToString()));
        }
    }

    /// <summary>Writes the whole app_metadata: Auth0 replaces the <c>flex</c> object and merges nothing into it.</summary>
    public static void Write(JsonWriter json, RosterUser user, IReadOnlyList<WorkerAttributeModel> attributes)
    {
        AppMetadataJson.Begin(json, user.Roles);
        for (int i = 0; i < attributes.Count; i++)
        {
            // The roster reader gives no value for an attribute that the Action reads from elsewhere.
            if (user.Values[i] is { } value)
                json.Name(attributes[i].Key).Value(value);
        }
        json.EndObject().EndObject();
    }
}
