using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>A login with the application and the deployed Action as a tenant holds them, and not with the files that were uploaded.</summary>
internal static class TenantLogin
{
    public static LoginInput Of(TenantSnapshot tenant, string action, string appMetadata)
    {
        JsonObject client = tenant.Client(UploadDeclared.Application);
        LoginInput login = LoginForm.EnhancedFromFlex.Login(appMetadata);
        return login with
        {
            Addon = client["addons"]!["samlp"]!.ToJsonString(),
            Action = (string)tenant.Action(action)["deployed_version"]!["code"]!,
            Tenant = login.Tenant with { Callbacks = [.. client["callbacks"]!.AsArray().Select(callback => (string)callback!)] },
        };
    }
}
