using System.Globalization;
using FlexSso.Generators.Tasks.Setup.Guide;
using FlexSso.Roles;
using FlexSso.Rosters;
using FlexSso.Text;
using FlexSso.Worker;

namespace FlexSso.Generators.Tasks.Setup.Html;

/// <summary>The users: what Auth0 holds of each, and what Flex will hold after a login.</summary>
internal static class UserValues
{
    /// <summary>How many users the page shows. More would make it slow, and so many are not pasted one by one.</summary>
    public const int Most = 500;

    public static IEnumerable<TemplateValues> Of(SetupGuide guide) =>
        guide.Users.All.Take(Most).Select((user, i) => Of(guide, user, "user-" + (i + 1).ToString(CultureInfo.InvariantCulture)));

    private static TemplateValues Of(SetupGuide guide, RosterUser user, string id)
    {
        string metadata = guide.FileOf("app-metadata/" + ArtifactFileName.From(user.Email) + ".json");
        string worker = WorkerAttributes.ToJson(user, guide.Users.Attributes);
        return new TemplateValues
        {
            { "email", user.Email },
            { "roles", string.Join(", ", user.Roles.Select(role => FlexRoleNames.All[(int)role])) },
            {
                "boxes",
                [
                    BoxValues.Of(guide, "app_metadata in Auth0", metadata, id + "-auth0", isFile: true),
                    BoxValues.Of(guide, "Worker in Flex", worker, id + "-flex", isFile: true, isToBeCopied: false),
                ]
            },
        };
    }
}
