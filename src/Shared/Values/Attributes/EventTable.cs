namespace FlexSso.Values;

/// <summary>
/// The documented members of the post-login event that a login to Flex has. Source: <c>PostLoginV3Event</c> in Auth0's typings
/// (<c>auth0/auth0-actions</c>, <c>src/post-login/v3/index.d.ts</c>) and "Event Object" of the post-login trigger. What comes with
/// the request of the browser or with an OAuth token is not here: <see cref="EventPath"/> refuses it.
/// </summary>
internal static class EventTable
{
    // A star stands for any other name. What is not a row, but begins one, is an object.
    private static readonly (string Path, EventValue Value)[] Rows =
    [
        .. Of("agent.", EventValue.Text, "agent_id", "name"),
        ("agent.agent_metadata.*", EventValue.Any),
        ("authentication.methods", EventValue.ObjectList),
        .. Of("authentication.riskAssessment.", EventValue.Text, "confidence", "version"),
        .. Of("authentication.riskAssessment.assessments.AgentDetection.", EventValue.Text, "code", "confidence", "details.provider"),
        .. Of("authentication.riskAssessment.assessments.ImpossibleTravel.", EventValue.Text, "code", "confidence"),
        .. Of("authentication.riskAssessment.assessments.NewDevice.", EventValue.Text, "code", "confidence"),
        .. Of("authentication.riskAssessment.assessments.UntrustedIP.", EventValue.Text, "code", "confidence"),
        .. Of("authentication.riskAssessment.assessments.UntrustedIP.details.", EventValue.Text, "category", "ip", "matches", "source"),
        ("authentication.riskAssessment.supplemental.*", EventValue.Any),
        ("authorization.roles", EventValue.TextList),
        .. Of("client.", EventValue.Text, "client_id", "name", "metadata.*"),
        ("client.refresh_token.policies", EventValue.ObjectList),
        .. Of("connection.", EventValue.Text, "id", "name", "strategy", "metadata.*"),
        .. Of("custom_domain.", EventValue.Text, "domain", "domain_metadata.*"),
        .. Of("organization.", EventValue.Text, "id", "name", "display_name", "metadata.*"),
        ("organization.*", EventValue.Any),
        .. Of("session.", EventValue.Text, "id", "user_id", "authenticated_at", "created_at", "updated_at", "last_interacted_at"),
        .. Of("session.", EventValue.Text, "expires_at", "idle_expires_at", "cookie.mode", "actor.sub"),
        ("session.actor.*", EventValue.Plain),
        ("session.clients", EventValue.ObjectList),
        ("session.metadata.*", EventValue.Any),
        ("session.session_transfer.parent_refresh_token.id", EventValue.Text),
        ("session.session_transfer.parent_refresh_token.metadata.*", EventValue.Any),
        ("stats.logins_count", EventValue.Number),
        ("tenant.id", EventValue.Text),
        ("transaction.metadata.*", EventValue.Plain),
        .. Of("user.", EventValue.Text, "user_id", "email", "name", "nickname", "given_name", "family_name", "picture", "username"),
        .. Of("user.", EventValue.Text, "phone_number", "created_at", "updated_at", "last_password_reset"),
        .. Of("user.", EventValue.Boolean, "email_verified", "phone_verified"),
        .. Of("user.", EventValue.ObjectList, "identities", "enrolledFactors"),
        // Enterprise connections add members of their own: the names of groups with AD/LDAP and Entra, 'mail' and 'emails' of a directory.
        .. Of("user.", EventValue.TextList, "multifactor", "groups"),
        .. Of("user.", EventValue.Any, "mail", "emails", "*"),
        .. Of("user.", EventValue.Any, "app_metadata.*", "user_metadata.*", "app_metadata.flex.*"),
        ("user.app_metadata.flex.roles", EventValue.TextList),
    ];

    /// <summary>What the member of that path holds; null when it is an object, or is not documented. A star stands for any other name.</summary>
    public static EventValue? Find(string path)
    {
        foreach ((string known, EventValue value) in Rows)
        {
            if (known == path)
                return value;
        }
        return null;
    }

    public static bool IsObject(string path) => Rows.Any(row => row.Path.StartsWith(path + ".", StringComparison.Ordinal));

    /// <summary>The documented names of an object's members; of the event's own for an empty path.</summary>
    public static IReadOnlyList<string> MembersOf(string path)
    {
        string prefix = path.Length == 0 ? "" : path + ".";
        List<string> members = [];
        foreach ((string known, _) in Rows)
        {
            if (!known.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            string member = known.Substring(prefix.Length).Split('.')[0];
            if (member != "*" && !members.Contains(member))
                members.Add(member);
        }
        return members;
    }

    private static IEnumerable<(string, EventValue)> Of(string parent, EventValue value, params string[] members) =>
        members.Select(member => (parent + member, value));
}
