using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>The program of <c>docs/uploads.md</c>, compiled and run against a tenant in use.</summary>
public sealed class ManagementRequestTests
{
    private static readonly string[] Scopes =
    [
        "update:clients",
        "read:actions",
        "create:actions",
        "update:actions",
        "update:users",
        "update:users_app_metadata",
        "create:users",
    ];

    [Test]
    public async Task The_program_of_the_page_can_run_repeatedly()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(BuildFacts.RepositoryRoot, "docs", "uploads.md"));
        Consumer consumer = new(
            Regex.Match(page, "^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value
        );
        using TenantServer server = new();
        TestTenant tenant = server.Open(Scopes, TenantStates.InUse());
        TenantSnapshot before = tenant.Read();
        using HttpClient client = Client(server, tenant);
        object upload = Activator.CreateInstance(consumer.Type("Upload"), client, tenant.Domain)!;
        Task Call(string method, params object[] arguments) => (Task)upload.GetType().GetMethod(method)!.Invoke(upload, arguments)!;

        await Call("SetUpAsync");
        TenantSnapshot first = tenant.Read();
        await Call("SetUpAsync");
        TenantSnapshot second = tenant.Read();

        HttpFileTests.AssertFlow(before, first);
        Assert.That(second.Bindings, Is.EqualTo(first.Bindings));
        Assert.That(
            second.Requests.Count(request => request.Method == "PATCH" && request.Path.EndsWith("/bindings", StringComparison.Ordinal)),
            Is.EqualTo(1)
        );
        Assert.That(
            second.OthersThan(UploadDeclared.Application, UploadDeclared.Action),
            Is.EqualTo(before.OthersThan(UploadDeclared.Application, UploadDeclared.Action))
        );

        await Call("SetRolesAsync", Auth0Event.UserId);
        await Call("ImportAsync", "con_0123456789abcdef", Users(consumer));
        JsonArray users = tenant.Read().State["users"]!.AsArray();
        Assert.That(users[0]!["app_metadata"]!.ToJsonString(), Is.EqualTo("""{"crm":{"id":7},"flex":{"roles":["agent"]}}"""));
        Assert.That(users, Has.Count.EqualTo(1 + 6000));
        Assert.That(
            tenant.Read().Requests.Count(request => request.Path.EndsWith("/users-imports", StringComparison.Ordinal)),
            Is.GreaterThan(1)
        );
        TenantLogin.Of(second, UploadDeclared.Action, users[0]!["app_metadata"]!.ToJsonString()).Run().Accepted();

        await Call("RemoveAsync", Auth0Event.UserId);
        string left = tenant.Read().State["users"]![0]!["app_metadata"]!.ToJsonString();
        Assert.That(left, Is.EqualTo("""{"crm":{"id":7}}"""));
        Assert.That(TenantLogin.Of(second, UploadDeclared.Action, left).Run().Action!.Denied, Does.Contain("this user has no Flex role"));
    }

    // More than one file of 500,000 bytes.
    private static Array Users(Consumer consumer)
    {
        Type role = consumer.LibraryType("FlexSso.FlexRole");
        Type type = consumer.LibraryType("FlexSso.FlexImportUser");
        object payload = Activator.CreateInstance(consumer.Type("AcmeFlex"), Enum.Parse(role, "Agent"), Array.CreateInstance(role, 0))!;
        Array users = Array.CreateInstance(type, 6000);
        for (int i = 0; i < users.Length; i++)
            users.SetValue(Activator.CreateInstance(type, $"a.rather.long.name.of.an.agent.{i}@acme.example", payload), i);
        return users;
    }

    private static HttpClient Client(TenantServer server, TestTenant tenant)
    {
        string thumbprint = X509Certificate2.CreateFromPem(server.Certificate).Thumbprint;
        HttpClientHandler handler = new()
        {
            ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == thumbprint,
        };
        HttpClient client = new(handler);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tenant.Token);
        return client;
    }
}
