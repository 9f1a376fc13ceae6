using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>Writes <c>docs/proof.md</c> from what the suite has seen.</summary>
internal static class ProofDocument
{
    public static string Write()
    {
        StringBuilder text = new();
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            # The login works: proof against the real stacks

            Written by `tests/FlexSso.EndToEnd.Tests`; do not edit. The suite compares this page with what it sees and fails when they differ;
            `FLEXSSO_ACCEPT=1 dotnet test tests/FlexSso.EndToEnd.Tests` writes it anew.

            ## What runs

            A login goes through real software, with the generated `saml-addon.json`, `post-login-action.js` and `app_metadata` unchanged:

            1. `@node-saml/node-saml` {Version(
                "@node-saml/node-saml"
            )}, as Flex, makes the AuthnRequest; or Auth0 begins, and there is none.
            2. Node runs the Action on the user's profile; Jint, Node 18 and Node 22 must do the same with each of the values below, in all four logins, and on random profiles.
            3. `samlp` {Version(
                "samlp"
            )}, the IdP that Auth0 publishes, issues the signed response, configured by the addon and nothing else; when the Action denies access, the error that reaches Flex.
            4. `@node-saml/node-saml` and `passport-wsfed-saml2` {Version(
                "passport-wsfed-saml2"
            )}, Auth0's own library for service providers, both validate it.
               The first runs with `wantAssertionsSigned: false`: by default it wants the assertion signed too, and Auth0 signs one of the two. The second
               wants a fork of `xml-crypto` that is on GitHub only (`auth0/xml-crypto#v1.4.1-auth0.2`); version {(string)
                Manifest["overrides"]!["passport-wsfed-saml2"]!["xml-crypto"]!} of the original stands in for it.
            5. `tsc` {Version("typescript")} checks the Action with `--strict --checkJs`.

            The rest are models, because the real ones do not run here; each is small and names the pages it follows. What rests on one is marked:

            - how Auth0 turns a profile into claims, and what it takes for a setting that is missing (`node/auth0/addon-defaults.cjs`,
              `node/auth0/profile-mapper.cjs`): *{Modelled.Defaults}*;
            - which values `api.samlResponse` takes, and its words for the others (`node/auth0/post-login-api.cjs`): **{Refusal.ActionApi}**;
            - the Management API's answer to `null` (`node/auth0/management-api.cjs`): **{Refusal.ManagementApi}**;
            - where the browser posts the response (`node/auth0/identity-provider.cjs`): **{Refusal.Browser}**;
            - what Flex says to the issuer, and what it stores on the worker (`Flex/FlexWorkerModel.cs`): **{Refusal.Flex}**, *{Modelled.Flex}*.

            ## Logins that work

            Signature, audience, recipient, destination, InResponseTo, issuer, algorithms and NameID are read from the XML, and the worker (a model) is
            compared with the declaration.


            """
        );
        AppendLogins(text);
        MistakeTable.Append(text);
        GuideTable.Append(text);
        return text.ToString();
    }

    private static void AppendLogins(StringBuilder text)
    {
        text.Append(Markdown.Row("login", "roles that arrive", "values that arrive")).Append("|---|---|---|\n");
        foreach (LoginForm form in LoginForm.All)
        {
            int roles = RoleSets.Roles.Count(role => DeclaredLogins.RoleArrives(form, role));
            int values = AttributeCase.All.Count(value => DeclaredLogins.ValueArrives(form, value));
            text.Append(
                Markdown.Row(
                    form.Name,
                    $"{roles} of {RoleSets.Roles.Count}",
                    $"{values} of {AttributeCase.All.Count}, of every type, absent ones too"
                )
            );
        }
        int insights = RoleSets.Roles.Count(role => role.Spelling.StartsWith("wfo.", StringComparison.Ordinal));
        int insightsSets = RoleSets.All().Count(set => set.All(role => role.Spelling.StartsWith("wfo.", StringComparison.Ordinal)));
        text.Append(
            CultureInfo.InvariantCulture,
            $"""

            Beyond that, the suite sends each of the {RoleSets.All().Count():N0} sets of roles through the whole login, the four ways in turn, and through the Action of each way.
            {insights} of the roles belong to Flex Insights, and so {insightsSets} of the sets hold no other. They arrive at Flex unchanged; what they open there is not documented.

            """
        );
    }

    private static readonly JsonNode Manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(NodeProcess.Folder, "package.json")))!;

    private static string Version(string package) => (string)Manifest["dependencies"]![package]!;
}
