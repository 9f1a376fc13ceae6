using System.Text;
using FlexSso.Attributes;

namespace FlexSso.Values;

/// <summary>The attributes that Flex itself knows, and other spellings of them. Source: Twilio, "Configuring SSO and IdP in Flex".</summary>
internal static class KnownAttribute
{
    /// <summary>True for an attribute that the Action sets by itself.</summary>
    public static bool IsSetByAction(string name) => name is "email" or "full_name" or "image_url" or "roles";

    /// <summary>The known name that was meant; null for a known name and for a name of the user's own.</summary>
    public static string? NearMissOf(string name) =>
        Find(Simplified(name)) is { } known ? (known == name ? null : known) : ChannelAttribute.NearMissOf(name);

    /// <summary>The name without case, blanks, underscores and hyphens.</summary>
    public static string Simplified(string name)
    {
        StringBuilder simplified = new(name.Length);
        foreach (char c in name)
        {
            if (!char.IsWhiteSpace(c) && c is not ('_' or '-'))
                simplified.Append(char.ToLowerInvariant(c));
        }
        return simplified.ToString();
    }

    // A further spelling stands here only if it can mean nothing else: a warning about an attribute of the user's own would be wrong.
    private static string? Find(string simplified) =>
        simplified switch
        {
            "email" or "emailaddress" => "email",
            "fullname" or "displayname" => "full_name",
            "imageurl" or "imageuri" or "picture" or "pictureurl" => "image_url",
            "roles" or "role" or "flexroles" or "flexrole" => "roles",
            "department" => "department",
            "location" => "location",
            "manager" => "manager",
            "phone" => "phone",
            "teamid" => "team_id",
            "teamname" => "team_name",
            "teamnameinhierarchy" => "team_name_in_hierarchy",
            "teammember" or "team" => "team_member",
            "teamowner" => "team_owner",
            "contacturi" => AttributeNames.Softphone,
            "teamsid" => ReservedName.TeamSid,
            _ => null,
        };
}
