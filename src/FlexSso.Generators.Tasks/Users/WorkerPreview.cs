using FlexSso.Generators.Tasks.Environments;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Rosters;
using FlexSso.Text;
using FlexSso.Worker;

namespace FlexSso.Generators.Tasks.Users;

/// <summary><c>worker-preview.json</c>: what Flex will hold on each user's worker after a login.</summary>
internal static class WorkerPreview
{
    public static void Render(EnvironmentUsers users, List<Artifact> artifacts)
    {
        if (users.All.Count == 0)
            return;
        JsonWriter json = new();
        json.BeginObject();

        // The preview cannot know these: Auth0 has the picture and the rest of the profile.
        json.Name("readAtLogin").BeginArray().String("image_url");
        foreach (WorkerAttributeModel attribute in users.Attributes)
        {
            if (!attribute.IsInFlex)
                json.String(attribute.Name);
        }
        // Auth0 assigns the user ID.
        bool isNameKnown = users.Environment.Addon.NameId == FlexNameId.Email;
        json.EndArray().Name("setByFlex").BeginArray().String("contact_uri").EndArray();
        json.Name("workers").BeginArray();
        foreach (RosterUser user in users.All)
        {
            json.BeginObject();
            if (isNameKnown)
                json.Name("friendly_name").String(EmailAddress.StoredByAuth0(user.Email));
            json.Name("attributes");
            WorkerAttributes.Write(json, user, users.Attributes);
            json.EndObject();
        }
        json.EndArray().EndObject();
        artifacts.Add(users.ToArtifact(ArtifactPaths.WorkerPreview, json.ToString()));
    }
}
