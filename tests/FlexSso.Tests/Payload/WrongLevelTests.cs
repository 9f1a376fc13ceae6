using CsCheck;

namespace FlexSso.Tests.Payload;

/// <summary>
/// A text of another level has no <c>flex</c> where it is looked for. It is refused with the level and the right method named: as a user who is
/// new to Flex, an admin would become an agent by the PATCH that follows.
/// </summary>
public sealed class WrongLevelTests
{
    private const string Flex = """{"roles":["admin"],"department":"Sales"}""";
    private const string AppMetadata = $$$"""{"flex":{{{Flex}}},"crm":{"id":1}}""";
    private const string User = $$$"""{"user_id":"auth0|1","email":"ada@acme.example","app_metadata":{{{AppMetadata}}}}""";
    private const string Profile =
        "\"created_at\":\"2026-11-01T08:00:00.000Z\",\"updated_at\":\"2026-11-01T08:00:00.000Z\",\"user_id\":\"auth0|1\",\"identities\":[{\"user_id\":\"1\"}]";
    private const string NewMembers =
        Profile + ",\"email\":\"ada@acme.example\",\"name\":\"Ada\",\"nickname\":\"ada\",\"picture\":\"https://acme.example/a.png\"";
    private const string New = "{" + NewMembers + "}";

    private const string PartOfUser = """{"user_id":"auth0|1","email":"ada@acme.example","app_metadata":""";
    private const string Page = $$$"""{"start":0,"limit":50,"total":1,"users":[{{{User}}}]}""";
    private const string Failed =
        """{"statusCode":404,"error":"Not Found","message":"The user does not exist.","errorCode":"inexistent_user"}""";
    private const string NoToken = """{"error":"access_denied","error_description":"Unauthorized"}""";

    [TestCase(AppMetadata, "this is an app_metadata object", "ParseAppMetadata")]
    [TestCase("""{"flex":null}""", "this is an app_metadata object", "ParseAppMetadata")]
    [TestCase($$$"""{"flex":{{{Flex}}},"app_metadata":{"version":2}}""", "this is an app_metadata object", "ParseAppMetadata")]
    [TestCase($$$"""{"flex":{{{Flex}}},"email":"ada@acme.example"}""", "this is an app_metadata object", "ParseAppMetadata")]
    [TestCase(Flex, "this looks like a flex object", "ParseAppMetadata")]
    [TestCase("""{"department":"Sales"}""", "this looks like a flex object", "ParseAppMetadata")]
    [TestCase(Page, "this is a page of users", "'users'")]
    [TestCase("""{"users":[{"user_id":"auth0|1"}]}""", "this is a page of users", "'users'")]
    [TestCase("""{"users":[],"next":null}""", "this is a page of users", "'users'")]
    [TestCase($"[{User}]", "this is a list", "ParseUser")]
    [TestCase("[]", "this is a list", "ParseUser")]
    [TestCase(Failed, "this is the answer of a failed request", "status")]
    [TestCase(NoToken, "this is the answer of a failed request", "status")]
    [TestCase("""{"user_id":"auth0|1","email":"ada@acme.example"}""", "this is only a part of a user", "without 'fields'")]
    [TestCase("""{"sub":"auth0|1","email":"ada@acme.example"}""", "this is only a part of a user", "without 'fields'")]
    [TestCase("{" + Profile + ",\"email\":\"ada@acme.example\"}", "this is only a part of a user", "without 'fields'")]
    [TestCase("{" + NewMembers + ",\"app_metadata.flex\":" + Flex + "}", "this user has 'flex' or 'app_metadata' under another", "GET")]
    [TestCase("{" + NewMembers + ",\"flex\":" + Flex + "}", "this user has 'flex' or 'app_metadata' under another", "GET")]
    [TestCase("{" + NewMembers + ",\"Flex\":{}}", "this user has 'flex' or 'app_metadata' under another", "GET")]
    [TestCase("{" + NewMembers + ",\"appMetadata\":" + AppMetadata + "}", "this user has 'flex' or 'app_metadata' under another", "GET")]
    [TestCase(
        "{" + NewMembers + ",\"app_metadata\":null,\"AppMetadata\":" + AppMetadata + "}",
        "this user has 'flex' or 'app_metadata' under another",
        "GET"
    )]
    [TestCase("{" + NewMembers + ",\"data\":{\"flex\":" + Flex + "}}", "this user has 'flex' or 'app_metadata' under another", "GET")]
    [TestCase(
        "{" + NewMembers + ",\"app_metadata\":{},\"flex\":" + Flex + "}",
        "this user has 'flex' or 'app_metadata' under another",
        "GET"
    )]
    [TestCase(
        "{\"email\":\"ada@acme.example\",\"app_metadata\":{\"crm\":1},\"appMetadata\":" + AppMetadata + "}",
        "this user has 'flex' or 'app_metadata' under another",
        "GET"
    )]
    [TestCase(
        "{" + NewMembers + ",\"app_metadata\":{\"flex\":null,\"Flex\":" + Flex + "}}",
        "this user has 'flex' or 'app_metadata' under another",
        "GET"
    )]
    [TestCase("{\"app_metadata\":{\"app_metadata\":" + AppMetadata + "}}", "this user has a user in place of its app_metadata", "GET")]
    [TestCase("{" + NewMembers + ",\"app_metadata\":" + New + "}", "this user has a user in place of its app_metadata", "GET")]
    [TestCase(
        "{" + NewMembers + ",\"app_metadata\":{\"user_id\":\"auth0|1\"}}",
        "this user has a user in place of its app_metadata",
        "GET"
    )]
    [TestCase(
        "{\"app_metadata\":{\"flex\":" + Flex + ",\"user_id\":\"auth0|1\"}}",
        "this user has a user in place of its app_metadata",
        "GET"
    )]
    [TestCase(PartOfUser + Flex + "}", "this user has what looks like a flex object in place of its app_metadata", "without 'fields'")]
    [TestCase(
        PartOfUser + """{"roles":["admin"],"crm":1}}""",
        "this user has what looks like a flex object in place of its app_metadata",
        "without 'fields'"
    )]
    [TestCase(PartOfUser + Page + "}", "this user has a page of users in place of its app_metadata", "without 'fields'")]
    [TestCase(PartOfUser + Failed + "}", "this user has the answer of a failed request in place of its app_metadata", "without 'fields'")]
    [TestCase("{}", "this is not a user", "GET /api/v2/users/{id}")]
    [TestCase("""{"crm":{"id":1}}""", "this is not a user", "GET /api/v2/users/{id}")]
    [TestCase($$$"""{"data":{{{User}}}}""", "this is not a user", "GET /api/v2/users/{id}")]
    public void What_is_not_a_user_is_refused_and_named(string json, string level, string remedy)
    {
        foreach (FlexPayloadResult<AcmeFlex> result in new[] { AcmeFlex.ParseUser(json, FlexRole.Agent), AcmeFlex.ParseUser(json) })
            AssertRefused(result, level, remedy);
    }

    [TestCase(User, "this is a user", "ParseUser")]
    [TestCase(New, "this is a user", "ParseUser")]
    [TestCase($$$"""{"app_metadata":{{{AppMetadata}}}}""", "this is a user", "ParseUser")]
    [TestCase("""{"app_metadata":null}""", "this is a user", "ParseUser")]
    [TestCase("""{"email":"ada@acme.example"}""", "this is a user", "ParseUser")]
    [TestCase($$$"""{"email":"ada@acme.example","app_metadata":{{{AppMetadata}}},"flex":1}""", "this is a user", "ParseUser")]
    [TestCase(Flex, "this looks like a flex object", "ParseUser")]
    [TestCase("""{"roles":["wfo.team_leader","agent"],"shift":"late"}""", "this looks like a flex object", "ParseUser")]
    [TestCase("""{"department":"Sales","roles":[]}""", "this looks like a flex object", "ParseUser")]
    [TestCase(Page, "this is a page of users", "ParseUser")]
    [TestCase("""{"start":0,"limit":50,"total":0,"users":[]}""", "this is a page of users", "ParseUser")]
    [TestCase($"[{AppMetadata}]", "this is a list", "ParseUser")]
    [TestCase(Failed, "this is the answer of a failed request", "status")]
    [TestCase(NoToken, "this is the answer of a failed request", "status")]
    [TestCase("""{"statusCode":404,"message":"x"}""", "this is the answer of a failed request", "status")]
    [TestCase(
        """{"name":"BadRequestError","code":"x","description":"y","statusCode":400}""",
        "this is the answer of a failed request",
        "status"
    )]
    [TestCase("""{"type":"about:blank","title":"Forbidden","status":403}""", "this is the answer of a failed request", "status")]
    [TestCase("""{"error":"invalid_request"}""", "this is the answer of a failed request", "status")]
    [TestCase("""{"error":"invalid_grant","error_uri":"https://acme.example"}""", "this is the answer of a failed request", "status")]
    [TestCase("""{"message":"Unauthorized"}""", "this is the answer of a failed request", "status")]
    [TestCase("""{"errors":[{"code":1}]}""", "this is the answer of a failed request", "status")]
    [TestCase("{\"user\":" + User + "}", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("{\"data\":" + New + "}", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("{\"data\":[{\"x\":[" + User + "]}]}", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("{\"data\":" + AppMetadata + "}", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("{\"UserId\":\"1\",\"AppMetadata\":" + AppMetadata + "}", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("{\"app_metadata.flex\":" + Flex + "}", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("{\"flex.roles\":[\"admin\"]}", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("""{"Flex":{"roles":["admin"]}}""", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("""{"Flex":{"Roles":["admin"]}}""", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("{\"flex\":null,\"Flex\":" + Flex + "}", "a user or a flex object stands deeper", "ParseUser")]
    [TestCase("""{"members":[{"user_id":"auth0|1"}],"next":"x"}""", "this is a page of users", "ParseUser")]
    [TestCase("""{"users":[]}""", "this is a page of users", "ParseUser")]
    [TestCase("""{"roles":["admin","administrator"]}""", "this looks like a flex object", "ParseUser")]
    [TestCase("""{"roles":["writer",1,"admin"],"crm":1}""", "this looks like a flex object", "ParseUser")]
    [TestCase("""{"roles":["administrator"]}""", "this looks like a flex object", "ParseUser")]
    [TestCase("""{"roles":[]}""", "this looks like a flex object", "ParseUser")]
    public void What_is_not_app_metadata_is_refused_and_named(string json, string level, string remedy)
    {
        foreach (
            FlexPayloadResult<AcmeFlex> result in new[] { AcmeFlex.ParseAppMetadata(json, FlexRole.Agent), AcmeFlex.ParseAppMetadata(json) }
        )
            AssertRefused(result, level, remedy);
    }

    [TestCase(User)]
    [TestCase(New)]
    [TestCase("""{"app_metadata":null}""")]
    [TestCase("""{"app_metadata":{}}""", Description = "fields=app_metadata")]
    [TestCase($$$"""{"app_metadata":{{{AppMetadata}}}}""", Description = "fields=app_metadata")]
    [TestCase(PartOfUser + """{"crm":{"id":1,"roles":["admin"]}}}""", Description = "another application only")]
    [TestCase(PartOfUser + """{"flex":null,"roles":["writer"],"plan":"gold"}}""", Description = "another application only")]
    [TestCase("{" + NewMembers + ",\"app_metadata\":{\"roles\":[\"admin\"]}}", Description = "roles of another application")]
    [TestCase("{" + NewMembers + ",\"app_metadata\":{\"users\":[],\"error\":\"\",\"statusCode\":404}}")]
    [TestCase($$$"""{"user_id":"samlp|acme|1","flex":"from the identity provider","app_metadata":{{{AppMetadata}}}}""")]
    public void Every_user_is_read(string json) => Assert.That(AcmeFlex.ParseUser(json, FlexRole.Agent).Problems, Is.Empty);

    [TestCase(AppMetadata)]
    [TestCase("{}")]
    [TestCase("""{"flex":null}""")]
    [TestCase("""{"crm":{"id":1}}""")]
    [TestCase("""{"app_metadata":"v2"}""")]
    [TestCase($$$"""{"flex":{{{Flex}}},"app_metadata":{"flex":{ } } }""")]
    [TestCase($$$"""{"flex":{{{Flex}}},"email":"ada@acme.example"}""")]
    [TestCase($$$"""{"flex":{{{Flex}}},"users":[{"email":"ada@acme.example"}],"statusCode":1,"error":"x"}""")]
    [TestCase("""{"users":["ada","bob"]}""")]
    [TestCase("""{"users":[{"seat":1}]}""")]
    [TestCase("""{"users":7,"total":7}""")]
    [TestCase("""{"users":[],"crm":1}""")]
    [TestCase("""{"members":["ada"]}""")]
    [TestCase("""{"error":"last sync failed","crm":1}""")]
    [TestCase("""{"message":"hello","status":"active","plan":1}""")]
    [TestCase("""{"status":200,"crm":1}""")]
    [TestCase("""{"name":"Ada","title":"Dr","type":"gold","status":1}""")]
    [TestCase("""{"roles":["writer"],"crm":1}""")]
    [TestCase("""{"crm":{"roles":["admin"],"flex":true,"user_id":"7","email":"ada@acme.example","app_metadata":"v2"}}""")]
    [TestCase("""{"yoga":{"flex":{"level":1}},"flexible":{"roles":["admin"]}}""")]
    [TestCase("""{"roles":"admin"}""")]
    [TestCase("""{"department":"Sales","crm":{"id":1}}""")]
    public void App_metadata_of_any_application_is_read(string json) =>
        Assert.That(AcmeFlex.ParseAppMetadata(json, FlexRole.Agent).Problems, Is.Empty);

    // A serializer that changes the case changes that of 'roles' too. Its 'flex' has no roles, and all of it would be unknown members.
    [TestCase("""{"Roles":["admin"],"vip":true}""", "(1,18) $.flex.Roles: 'Roles' differs from 'roles'")]
    [TestCase("""{"ROLES":"admin","roles":null}""", "(1,18) $.flex.ROLES: 'ROLES' differs from 'roles'")]
    [TestCase("""{"Roles":["admin"],"roles":[]}""", "(1,18) $.flex.Roles: 'Roles' differs from 'roles'")]
    [TestCase("""{"roles ":["admin"]}""", "(1,19) $.flex['roles ']: 'roles ' differs from 'roles'")]
    [TestCase("""{"flex":{"roles":["admin"]}}""", "(1,17) $.flex.flex: 'flex' holds roles of Flex")]
    [TestCase("""{"value":[{"Roles":["x","admin"]}]}""", "(1,18) $.flex.value: 'value' holds roles of Flex")]
    [TestCase("""{"Department":"Sales"}""", "(1,23) $.flex.Department: 'Department' differs from 'department'")]
    public void A_member_of_flex_in_another_case_is_a_problem_where_flex_has_no_roles(string flex, string expected)
    {
        string json = $$"""{"flex":{{flex}}}""";

        FlexPayloadProblem problem = AcmeFlex.ParseAppMetadata(json, FlexRole.Agent).Problems.Single();
        FlexPayloadProblem ofUser = AcmeFlex.ParseUser(PartOfUser + json + "}", FlexRole.Agent).Problems.Single();

        Assert.That(problem.ToString(), Does.StartWith(expected).And.Contain("as Auth0 returned it"));
        Assert.That((ofUser.Path, ofUser.Message), Is.EqualTo((problem.Path.Replace("$.", "$.app_metadata."), problem.Message)));
        Assert.That(AcmeFlex.ParseAppMetadata(json).Problems, Has.Count.EqualTo(1));
    }

    [TestCase("""{"roles":["admin"],"Roles":["agent"],"Department":"Sales"}""")]
    [TestCase("""{"Team":"Blue","role":"admin"}""")]
    public void Other_members_of_flex_are_kept(string flex) =>
        Assert.That(
            AcmeFlex.ParseAppMetadata($$"""{"flex":{{flex}}}""", FlexRole.Agent).GetPayload().UnknownFlexMembers,
            Has.Count.EqualTo(2)
        );

    [Test]
    public void A_refused_text_is_not_quoted() =>
        Assert.That(
            AcmeFlex.ParseUser($"[{User}]", FlexRole.Agent).Problems.Single().ToString(),
            Does.Not.Contain("ada").And.StartsWith("(1,1) $: ")
        );

    [Test]
    public void Text_that_is_not_JSON_is_called_that_whatever_it_begins_with()
    {
        foreach (string json in new[] { "[", "{\"users\":[", "{\"flex\":{}", "{\"app_metadata\":{} x", User + User })
        {
            Assert.That(Messages(AcmeFlex.ParseUser(json, FlexRole.Agent)), Has.Some.StartsWith("the text is not valid JSON"), json);
            Assert.That(Messages(AcmeFlex.ParseUser(json, FlexRole.Agent)), Has.None.StartsWith("this is"), json);
            Assert.That(AcmeFlex.ParseAppMetadata(json, FlexRole.Agent).IsValid, Is.False, json);
        }
    }

    // Whatever is taken by both methods would be read at the wrong level by one of them.
    [Test]
    public void No_text_is_a_user_and_app_metadata_at_once_and_no_role_is_lost()
    {
        string[] members =
        [
            "\"flex\":" + Flex,
            "\"flex\":null",
            "\"app_metadata\":" + AppMetadata,
            "\"app_metadata\":{}",
            "\"app_metadata\":\"v2\"",
            "\"user_id\":\"auth0|1\"",
            "\"email\":\"ada@acme.example\"",
            NewMembers.Replace("\"user_id\":\"auth0|1\",", "").Replace(",\"email\":\"ada@acme.example\"", ""),
            "\"roles\":[\"admin\"]",
            "\"department\":\"Sales\"",
            $"\"users\":[{User}]",
            "\"total\":1",
            "\"statusCode\":404",
            "\"error\":\"Not Found\"",
            "\"crm\":1",
            "\"Flex\":" + Flex,
            "\"data\":" + AppMetadata,
            "\"app_metadata\":null",
        ];
        Gen.Shuffle(members)
            .Select(Gen.Int[0, 6], (all, count) => all[..count].DistinctBy(member => member.Split(':')[0]).ToArray())
            .Sample(
                some =>
                {
                    string json = "{" + string.Join(',', some) + "}";
                    FlexPayloadResult<AcmeFlex> user = AcmeFlex.ParseUser(json, FlexRole.Agent);
                    FlexPayloadResult<AcmeFlex> appMetadata = AcmeFlex.ParseAppMetadata(json, FlexRole.Agent);
                    Assert.That(user.IsValid && appMetadata.IsValid, Is.False, json);
                    if (user.IsValid && !some.Contains(members[2]))
                        Assert.That(some.Intersect([members[0], members[1], members[15], members[16]]), Is.Empty, json);
                    if (some.Contains(members[2]) && user.IsValid)
                        Assert.That(user.Payload!.Roles, Is.EqualTo(new[] { FlexRole.Admin }), json);
                    if (some.Contains(members[0]) && appMetadata.IsValid)
                        Assert.That(appMetadata.Payload!.Roles, Is.EqualTo(new[] { FlexRole.Admin }), json);
                    if (
                        (
                            some.Contains(members[8])
                            || some.Contains(members[10])
                            || some.Contains(members[15])
                            || some.Contains(members[16])
                        ) && !some.Contains(members[0])
                    )
                        Assert.That(appMetadata.IsValid, Is.False, json);
                },
                iter: 5_000
            );
    }

    private static IEnumerable<string> Messages(FlexPayloadResult<AcmeFlex> result) => result.Problems.Select(problem => problem.Message);

    private static void AssertRefused(FlexPayloadResult<AcmeFlex> result, string level, string remedy)
    {
        FlexPayloadProblem problem = result.Problems.Single();
        Assert.That((result.IsValid, problem.Path), Is.EqualTo((false, "$")));
        Assert.That(problem.Message, Does.StartWith(level).And.Contain(remedy));
    }
}
