using System.Text.Json;
using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary><c>management-api.http</c>, request by request, against a tenant in use.</summary>
public sealed class HttpFileTests
{
    [Test]
    public void Requests_set_the_tenant_up_and_the_login_succeeds()
    {
        using ArtifactBuild build = UploadDeclared.Build();
        using TenantServer server = new();
        const string File = UploadDeclared.Folder + "management-api.http";
        TestTenant tenant = server.Open(HttpFileRun.ScopesOf(build.Read(File)), TenantStates.InUse());
        Assert.That(build.Read(File), Does.StartWith("# Copy this file before you fill it in; the next build writes it again.\n"));
        HttpFileRun file = new(server, tenant, build.PathOf(File));
        TenantSnapshot before = tenant.Read();
        file.UseTenant();

        Assert.That(file.Send("The application").Status, Is.EqualTo(200));
        Assert.That(file.Send("Is the Action there?").Status, Is.EqualTo(200));
        Assert.That(file.Send("Create the Action").Status, Is.EqualTo(201));
        string id = (string)tenant.Read().Action(UploadDeclared.Action)["id"]!;
        file.Replace("ACTION_ID", id);
        Assert.That(file.Send("Or change it").Status, Is.EqualTo(200));
        Assert.That(file.Send("Deploy it").Message, Does.Contain("must be in the 'built' state"));
        Assert.That(file.Send("Deploy it").Status, Is.EqualTo(202));
        Assert.That(file.Send("The login flow").Status, Is.EqualTo(200));

        // As it stands it is a form, and no request that Auth0 could take.
        Assert.That(file.Send("Append the Action").Status, Is.EqualTo(400));
        Assert.That(tenant.Read().Bindings, Is.EqualTo(before.Bindings));
        file.Replace(
            "    <{ \"ref\": { \"type\": \"binding_id\", \"value\": \"id of the binding\" }, \"display_name\": \"its display_name\" }>,\n",
            string.Concat(before.State["bindings"]!.AsArray().Select(Reference))
        );
        Assert.That(file.Send("Append the Action").Status, Is.EqualTo(200));
        AssertFlow(before, tenant.Read());

        Assert.That(file.Send(UploadDeclared.User + ": put the user_id").Status, Is.EqualTo(200));
        file.Replace("USER_1_ID", Auth0Event.UserId.Replace("|", "%7C", StringComparison.Ordinal));
        Assert.That(file.Send(UploadDeclared.User + ": roles").Status, Is.EqualTo(200));
        JsonNode metadata = tenant.Read().State["users"]![0]!["app_metadata"]!;
        Assert.That(metadata.ToJsonString(), Is.EqualTo("""{"crm":{"id":7},"flex":{"roles":["supervisor"]}}"""));

        file.Replace("CONNECTION_ID", "con_0123456789abcdef");
        TenantRequest import = file.Send("New users");
        Assert.That(import.Status, Is.EqualTo(202), import.Message);

        TenantSnapshot after = tenant.Read();
        Assert.That(
            after.OthersThan(UploadDeclared.Application, UploadDeclared.Action),
            Is.EqualTo(before.OthersThan(UploadDeclared.Application, UploadDeclared.Action))
        );
        TenantLogin.Of(after, UploadDeclared.Action, metadata.ToJsonString()).Run().Accepted();
    }

    [Test]
    public void Who_has_left_loses_the_roles_by_a_request_that_has_to_be_uncommented()
    {
        using ArtifactBuild build = UploadDeclared.Build();
        using TenantServer server = new();
        const string Path = UploadDeclared.Folder + "management-api.http";
        TestTenant tenant = server.Open(HttpFileRun.ScopesOf(build.Read(Path)), TenantStates.InUse());
        HttpFileRun file = new(server, tenant, build.PathOf(Path));
        file.UseTenant();
        file.Replace("USER_1_ID", Auth0Event.UserId.Replace("|", "%7C", StringComparison.Ordinal));
        Assert.That(file.Send(UploadDeclared.User + ": roles").Status, Is.EqualTo(200));

        string[] lines = build.Read(Path).Split('\n');
        int title = Array.FindIndex(lines, line => line.StartsWith("### Somebody who has left", StringComparison.Ordinal));
        string[] request = [.. lines.Skip(title + 2).TakeWhile(line => line.Length > 0)];
        Assert.That(request, Has.All.StartsWith("#"), "sent by hand only");
        file.Replace(string.Join('\n', request), string.Join('\n', request.Select(line => line[1..])));
        file.Replace("LEAVER_ID", Auth0Event.UserId.Replace("|", "%7C", StringComparison.Ordinal));

        Assert.That(file.Send("Somebody who has left").Status, Is.EqualTo(200));
        Assert.That(tenant.Read().State["users"]![0]!["app_metadata"]!.ToJsonString(), Is.EqualTo("""{"crm":{"id":7}}"""));
    }

    private static string Reference(JsonNode? binding) =>
        $$"""
                { "ref": { "type": "binding_id", "value": {{JsonSerializer.Serialize((string)binding!["id"]!)}} }, "display_name": {{JsonSerializer.Serialize(
                (string)binding["display_name"]!
            )}} },

            """;

    internal static void AssertFlow(TenantSnapshot before, TenantSnapshot after)
    {
        Assert.That(after.Flow, Is.EqualTo(before.Flow.Append(UploadDeclared.Action)));
        JsonArray kept = after.State["bindings"]!.DeepClone().AsArray();
        kept.RemoveAt(kept.Count - 1);
        Assert.That(kept.ToJsonString(), Is.EqualTo(before.Bindings), "the others, with their ids and names");
    }
}
