using FlexSso.Attributes;
using FlexSso.Json;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Rendering;

/// <summary><c>app-metadata/&lt;user&gt;.json</c> of the users of rosters; those of users in code are constants of the assembly.</summary>
internal static class AppMetadataFiles
{
    public static void Render(EnvironmentUsers users, List<Artifact> artifacts)
    {
        foreach (RosterUser user in users.OfRosters)
        {
            artifacts.Add(
                new Artifact(
                    users.Environment.Folder + "/app-metadata/" + ArtifactFileName.From(user.Email) + ".json",
                    ToJson(user, users.Attributes, new JsonWriter()),
                    users.Config.Name
                )
            );
        }
    }

    /// <summary>The whole app_metadata: Auth0 replaces the <c>flex</c> object, it does not merge into it.</summary>
    public static string ToJson(RosterUser user, IReadOnlyList<DeclaredAttribute> attributes, JsonWriter json)
    {
        AppMetadataJson.Begin(json, user.Roles);
        for (int i = 0; i < attributes.Count; i++)
        {
            // What the Action reads from elsewhere is no part of app_metadata.flex; the reader gives no value for it.
            if (user.Values[i] is { } value)
            {
                json.Name(attributes[i].Key).Value(value);
            }
        }

        return AppMetadataJson.End(json);
    }
}
