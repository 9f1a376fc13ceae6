using System.Text.Json;
using Acme.Provisioning;
using FlexSso;

// What a provisioning job does, without the network. It checks itself and ends with 1 when something is not as it should be, because it is
// also how this repository shows that a native build, which is trimmed too, works.

// 1. Change one user: GET /api/v2/users/{id}, parse, change, PATCH.
const string user = """
    {
      "user_id": "auth0|507f1f77bcf86cd799439020",
      "email": "ada@acme.example",
      "app_metadata": {
        "crm": { "id": 4711 },
        "flex": { "roles": ["agent"], "department": "Sales", "languages": ["en", "de"], "shift": "late" }
      }
    }
    """;
AcmeFlex before = AcmeFlex.ParseUser(user).GetPayload();
AcmeFlex after = before with { Department = "Billing", VoiceCapacity = 2 };
Console.WriteLine("PATCH /api/v2/users/auth0%7C507f1f77bcf86cd799439020");
Console.WriteLine(after.ToUserPatchJson());
Check(
    after.ToUserPatchJson()
        == """{"app_metadata":{"flex":{"roles":["agent"],"department":"Billing","languages":["en","de"],"channel_voice_capacity":2,"shift":"late"}}}""",
    "the body of the PATCH"
);
Check(AcmeFlex.ParseAppMetadata(after.ToAppMetadataJson()).GetPayload().ToFlexJson() == after.ToFlexJson(), "the round trip");

// 2. Promote one: attributes and unknown members stay.
Check(
    before.WithRoles(FlexRole.Supervisor, FlexRole.WfoTeamLeader).ToFlexJson()
        == before.ToFlexJson().Replace("[\"agent\"]", "[\"supervisor\",\"wfo.team_leader\"]"),
    "the promotion"
);

// 3. A user of Auth0 who is new to Flex: what is beside flex must survive an import, which replaces the whole app_metadata.
AcmeFlex hired = AcmeFlex.ParseUser("""{"email":"bob@acme.example","app_metadata":{"crm":{"id":4712}}}""", FlexRole.Agent).GetPayload();
Check(hired.ToFlexJson().StartsWith("{\"roles\":[\"agent\"],", StringComparison.Ordinal), "the roles of the new user");
Check(hired.OtherAppMetadata.Find("crm") == """{"id":4712}""", "what is beside flex");

// 4. A user who could not log in is found before the login.
FlexPayloadResult<AcmeFlex> wrong = AcmeFlex.ParseAppMetadata("""{"flex":{"roles":["administrator"],"vip":"yes"}}""");
foreach (FlexPayloadProblem problem in wrong.Problems)
    Console.WriteLine($"app_metadata{problem}");
Check(!wrong.IsValid && wrong.Problems.Count == 2, "the problems");

// 5. Bring in many: POST /api/v2/jobs/users-imports takes files below 500 KB, one job for each.
int files = 0;
int users = 0;
await foreach (Stream file in FlexBulkImport.WriteAsync(FromHumanResources(), new FlexBulkImportOptions { MaxFileBytes = 50_000 }))
{
    using (file)
    {
        // Here: multipart/form-data with new StreamContent(file) as "users", and connection_id. At most two jobs at a time.
        using JsonDocument json = await JsonDocument.ParseAsync(file);
        users += json.RootElement.GetArrayLength();
        files++;
        Check(file.Length < 50_000, "the size of a file");
    }
}
Console.WriteLine($"{users} users in {files} import files");
Check(users == 600 && files > 1, "the import");
return 0;

static async IAsyncEnumerable<FlexImportUser> FromHumanResources()
{
    for (int i = 0; i < 600; i++)
    {
        await Task.Yield();
        AcmeFlex flex = new(FlexRole.Agent)
        {
            Department = "Größe \"" + i + "\"",
            Languages = ["en", "pt-BR"],
            Vip = i % 2 == 0,
        };
        yield return new FlexImportUser($"agent{i}@acme.example", flex) { Name = $"Agent {i}", EmailVerified = true };
    }
}

static void Check(bool holds, string what)
{
    if (holds)
        return;
    Console.Error.WriteLine("Wrong: " + what);
    Environment.Exit(1);
}
