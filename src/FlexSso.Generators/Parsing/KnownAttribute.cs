using System.Text;

namespace FlexSso.Generators.Parsing;

/// <summary>
/// The attributes that Flex itself knows, and what people write instead. Source: Twilio, "Configuring SSO and IdP in Flex".
/// </summary>
internal static class KnownAttribute
{
    // By the name without case, blanks, '_' and '-'. A further spelling stands here only when nobody would use it for anything else: a
    // warning about somebody's own attribute would be wrong.
    private static readonly Dictionary<string, string> ByPlainName = new(StringComparer.Ordinal)
    {
        ["email"] = "email",
        ["emailaddress"] = "email",
        ["fullname"] = "full_name",
        ["displayname"] = "full_name",
        ["imageurl"] = "image_url",
        ["imageuri"] = "image_url",
        ["picture"] = "image_url",
        ["pictureurl"] = "image_url",
        ["roles"] = "roles",
        ["role"] = "roles",
        ["flexroles"] = "roles",
        ["flexrole"] = "roles",
        ["department"] = "department",
        ["location"] = "location",
        ["manager"] = "manager",
        ["phone"] = "phone",
        ["teamid"] = "team_id",
        ["teamname"] = "team_name",
        ["teamnameinhierarchy"] = "team_name_in_hierarchy",
        ["teammember"] = "team_member",
        ["team"] = "team_member",
        ["teamowner"] = "team_owner",
        [Plain(ReservedName.Softphone)] = ReservedName.Softphone,
        [Plain(ReservedName.TeamSid)] = ReservedName.TeamSid,
    };

    /// <summary>True for what the Action sets by itself.</summary>
    public static bool IsSetByAction(string name) => name is "email" or "full_name" or "image_url" or "roles";

    /// <summary>The known name that this one was meant for; null for a known name and for one of the user's own.</summary>
    public static string? NearMissOf(string name) =>
        ByPlainName.TryGetValue(Plain(name), out string? known) ? (known == name ? null : known) : ChannelAttribute.NearMissOf(name);

    /// <summary>The name without case, blanks, underscores and hyphens.</summary>
    public static string Plain(string name)
    {
        // As most names are already.
        if (name.All(static c => c is >= 'a' and <= 'z'))
            return name;
        StringBuilder plain = new(name.Length);
        foreach (char c in name)
        {
            if (!char.IsWhiteSpace(c) && c is not ('_' or '-'))
                plain.Append(char.ToLowerInvariant(c));
        }
        return plain.ToString();
    }
}
