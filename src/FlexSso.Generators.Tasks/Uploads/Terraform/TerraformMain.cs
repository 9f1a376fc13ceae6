using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Uploads.Terraform;

/// <summary>
/// <c>main.tf</c>: application, Action, its place in the login flow, users. Source: the documentation of the provider auth0/auth0 1.55.0, resources
/// <c>auth0_client</c>, <c>auth0_action</c>, <c>auth0_trigger_action</c> and <c>auth0_user</c>, data source <c>auth0_user</c>.
/// </summary>
internal static class TerraformMain
{
    public static string Of(UploadContent content)
    {
        HclWriter hcl = new();
        // Terraform 1.7 is the first with for_each in an import. Provider 1.55 has every argument below.
        hcl.Comment("Credentials come from the environment: AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET, or AUTH0_API_TOKEN.");
        hcl.Begin("terraform").Text("required_version", ">= 1.7").Line();
        hcl.Begin("required_providers")
            .BeginObject("auth0")
            .Text("source", "auth0/auth0")
            .Text("version", "~> 1.55")
            .End()
            .End()
            .End()
            .Line();
        hcl.Begin("provider", "auth0").Text("domain", content.Values.Auth0.Domain).End().Line();
        Client(hcl, content);
        Action(hcl, content);
        Users(hcl, content);
        return hcl.ToString();
    }

    private static void Client(HclWriter hcl, UploadContent content)
    {
        hcl.Comment("The application is there already, since its client ID is declared: it is taken over, not made anew.");
        hcl.Begin("import").Expression("to", "auth0_client.flex").Text("id", content.Values.Auth0.ClientId).End().Line();
        hcl.Begin("resource", "auth0_client", "flex").Text("name", content.Values.Auth0.ApplicationName);
        hcl.Texts("callbacks", content.Values.Callbacks).Line();
        hcl.Begin("addons").Begin("samlp");
        Addon(hcl, content.Addon);
        hcl.End().End().Line();
        hcl.Comment("Another application would have another client ID, which the Action and Twilio do not know.");
        hcl.Begin("lifecycle").Boolean("prevent_destroy", true).Line();
        hcl.Comment("What is not declared stays as it is in Auth0; otherwise the provider would take some of it away.");
        hcl.Names("ignore_changes", TerraformKept.OfClient).End().End().Line();
    }

    // The provider spells the keys of the addon in snake case.
    private static void Addon(HclWriter hcl, SamlAddon addon)
    {
        hcl.Text("audience", addon.Audience).Text("recipient", addon.Recipient).Text("destination", addon.Destination);
        hcl.BeginObject("mappings");
        foreach (KeyValuePair<string, string> mapping in addon.Mappings)
            hcl.Text(mapping.Key, mapping.Value);
        hcl.End();
        hcl.Text("name_identifier_format", addon.NameIdentifierFormat).Texts("name_identifier_probes", addon.NameIdentifierProbes);
        hcl.Boolean("sign_response", addon.SignResponse);
        hcl.Text("signature_algorithm", addon.SignatureAlgorithm).Text("digest_algorithm", addon.DigestAlgorithm);
        hcl.Number("lifetime_in_seconds", addon.LifetimeInSeconds);
        hcl.Boolean("create_upn_claim", addon.CreateUpnClaim);
        hcl.Boolean("passthrough_claims_with_no_mapping", addon.PassthroughClaimsWithNoMapping);
        hcl.Boolean("map_identities", addon.MapIdentities);
        hcl.Text("binding", addon.Binding);
    }

    private static void Action(HclWriter hcl, UploadContent content)
    {
        hcl.Begin("resource", "auth0_action", "flex").Text("name", content.Values.ActionName);
        hcl.Text("runtime", content.Values.Auth0.Runtime).Boolean("deploy", true);
        hcl.Expression("code", "file(\"${path.module}/" + ArtifactPaths.PostLoginAction + "\")").Line();
        hcl.Begin("supported_triggers")
            .Text("id", UploadContent.TriggerId)
            .Text("version", UploadContent.TriggerVersion)
            .End()
            .End()
            .Line();
        hcl.Comment(
            "Appends to the login flow and leaves the Actions there alone. Never use it beside auth0_trigger_actions, which replaces them."
        );
        hcl.Begin("resource", "auth0_trigger_action", "flex").Text("trigger", UploadContent.TriggerId);
        hcl.Expression("action_id", "auth0_action.flex.id").End().Line();
    }

    private static void Users(HclWriter hcl, UploadContent content)
    {
        hcl.Begin("locals").Expression("flex_users", "jsondecode(file(\"${path.module}/users.json\"))").Line();
        hcl.Comment("users.json has the e-mails in lower case, as Auth0's databases do.");
        hcl.Expression("flex_user_ids", "{ for email, id in var.flex_user_ids : lower(email) => id }").End().Line();
        hcl.Comment("Users who are in Auth0 already, by their IDs; see variables.tf.");
        hcl.Begin("import").Expression("for_each", "local.flex_user_ids").Expression("to", "auth0_user.flex[each.key]");
        hcl.Expression("id", "each.value").End().Line();
        hcl.Begin("data", "auth0_user", "flex").Expression("for_each", "local.flex_user_ids").Line();
        hcl.Expression("user_id", "each.value").Boolean("skip_roles", true).Boolean("skip_permissions", true).End().Line();
        hcl.Begin("resource", "auth0_user", "flex").Expression("for_each", "local.flex_user_ids").Line();
        hcl.Comment("The provider requires it. ignore_changes names it, so a user of another connection stays there.");
        hcl.Text("connection_name", content.Values.Access.Connections[0]).Line();
        hcl.Comment("The provider removes what is not named, so what other programs have put there is named too.");
        hcl.BeginCall("app_metadata", "jsonencode(merge")
            .Item("try(jsondecode(data.auth0_user.flex[each.key].app_metadata), {})")
            .Item("local.flex_users[each.key]")
            .EndCall("))")
            .Line();
        hcl.Begin("lifecycle").Boolean("prevent_destroy", true).Line();
        hcl.Comment("The profile is not Terraform's; without this line user_metadata would be emptied.");
        hcl.Names("ignore_changes", TerraformKept.OfUser).Line();
        hcl.Begin("precondition").Expression("condition", "lower(data.auth0_user.flex[each.key].email) == each.key");
        hcl.Text("error_message", "flex_user_ids has the ID of a user with another e-mail.").End().Line();
        hcl.Comment("Terraform takes no roles away, and prevent_destroy refuses a line that is merely removed.");
        hcl.Begin("precondition").Expression("condition", "contains(keys(local.flex_users), each.key)");
        hcl.Text(
                "error_message",
                "flex_user_ids names somebody who is not declared. If the user has left: in Auth0 take flex out of app_metadata"
                    + (content.Values.Access.AdmitsWithoutRoles ? " and block the account" : "")
                    + ", at Twilio remove the worker; then run terraform state rm for auth0_user.flex of this e-mail, and remove the line."
            )
            .End()
            .End()
            .End();
    }
}
