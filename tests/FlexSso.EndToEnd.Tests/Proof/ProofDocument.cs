using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Guide;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;
using FlexSso.EndToEnd.Tests.Peers;
using FlexSso.Generators.Tests.Harness;

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
            2. Node runs the Action on the user's profile; Jint, Node 18 and Node 22 must do the same.
            3. `samlp` {Version(
                "samlp"
            )}, the IdP that Auth0 publishes, issues the signed response, configured by the addon and nothing else.
            4. `@node-saml/node-saml` and `passport-wsfed-saml2` {Version(
                "passport-wsfed-saml2"
            )}, Auth0's own library for service providers, both validate it.
            5. `tsc` {Version("typescript")} checks the Action with `--strict --checkJs`.

            Three things are models, because the real ones do not run here; each is small and names the pages it follows:

            - how Auth0 turns a profile into claims, and what it takes for a setting that is missing (`node/auth0/addon-defaults.cjs`, `node/auth0/profile-mapper.cjs`);
            - which values `api.samlResponse` takes (`node/auth0/post-login-api.cjs`), and the Management API's answer to `null`;
            - what Flex stores on the worker (`Flex/FlexWorkerModel.cs`). Rows marked **{Refusal.Flex}** rest on it.

            ## Logins that work

            Signature, audience, recipient, destination, InResponseTo, issuer, algorithms and NameID are read from the XML, and the worker is compared with
            the declaration.


            """
        );
        AppendLogins(text);
        AppendMistakes(text);
        AppendGuide(text);
        return text.ToString();
    }

    private static void AppendLogins(StringBuilder text)
    {
        text.Append(Markdown.Row("login", "roles", "values of attributes")).Append("|---|---|---|\n");
        foreach (LoginForm form in LoginForm.All)
            text.Append(
                Markdown.Row(form.Name, $"each of the {RoleSets.Roles.Count}", $"{AttributeCase.All.Count}, of every type, absent ones too")
            );
        text.Append(
            CultureInfo.InvariantCulture,
            $"""

            Beyond that, each of the {RoleSets.All().Count():N0} sets of roles goes through the whole login, the four ways in turn, and through the Action of each way.

            ## Mistakes, and who refuses them

            Each row is a login that works, with one input changed. The words are those of the software. Where every piece of software accepts a mistake, the
            row says what it leaves behind: nobody would notice at login.

            A linked id is a diagnostic. The others are mistakes that the generated files cannot hold, that the Action refuses at login, or that no check
            looks for yet.


            """
        );
    }

    private static void AppendMistakes(StringBuilder text)
    {
        text.Append(Markdown.Row("rule", "the one change", "what follows")).Append("|---|---|---|\n");
        foreach (Mistake mistake in AllMistakes.List)
            text.Append(Markdown.Row(Link(mistake.Rule), mistake.Change, Follows(mistake)));
    }

    private static string Link(string rule) =>
        File.Exists(Path.Combine(BuildFacts.RepositoryRoot, "docs", "rules", rule + ".md")) ? $"[{rule}](rules/{rule}.md)" : rule;

    private static string Follows(Mistake mistake)
    {
        List<string> lines = [.. mistake.Observation.Refusals.Select(Markdown.Of)];
        if (mistake.Consequence is not null)
            lines.Add("Accepted by all; " + Markdown.Quote(mistake.Consequence(mistake.Observation)));
        if (AcceptingPeer(mistake.Observation) is { } peer)
            lines.Add($"{peer} accepts it.");
        if (mistake.Note is not null)
            lines.Add(mistake.Note);
        return string.Join("<br>", lines);
    }

    // The response came as far as the service providers, and one of them saw nothing wrong; or both, and Flex would.
    private static string? AcceptingPeer(Observation observation)
    {
        string[] by = [.. observation.Refusals.Select(refusal => refusal.By)];
        return by switch
        {
            [Refusal.NodeSaml] => Refusal.Wsfed,
            [Refusal.Wsfed] => Refusal.NodeSaml,
            [Refusal.Flex] => "Each of the two service providers",
            _ => null,
        };
    }

    private static void AppendGuide(StringBuilder text)
    {
        text.Append(
            """

            ## The guide's files and the generated ones

            The Action and the addon that Twilio's "Configure Auth0 IdP with Twilio Flex" gives to paste, in the same logins.


            """
        );
        text.Append(Markdown.Row("situation", "with the guide's files", "with the generated files")).Append("|---|---|---|\n");
        foreach (GuideCase guideCase in GuideCases.List)
            text.Append(Markdown.Row(guideCase.Situation, guideCase.Outcomes.Guide, guideCase.Outcomes.Generated));
        text.Append(Markdown.Row("`tsc --strict --checkJs` on the Action", Markdown.Quote(FirstError()), "no error"));
    }

    // Without the file and the position.
    private static string FirstError()
    {
        string output = TypeScript.Check([("guide", GuideArtifacts.TypedAction)]).Output;
        return output[output.IndexOf("error TS", StringComparison.Ordinal)..].Split('\n')[0].TrimEnd();
    }

    private static string Version(string package)
    {
        JsonNode manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(NodeProcess.Folder, "package.json")))!;
        return (string)manifest["dependencies"]![package]!;
    }
}
