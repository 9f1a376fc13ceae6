using System.Globalization;
using System.Text;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Mistakes;

namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>The mistakes, who refuses them, and what keeps them out.</summary>
internal static class MistakeTable
{
    public static void Append(StringBuilder text)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"""

            ## Mistakes, and who refuses them

            Each row is a login with one input changed; the login is "{LoginForm.EnhancedFromFlex}" where no other is named. Without the change it works; one of
            another application is left alone, and a user without `app_metadata.flex`, a second account or a stranger's is refused by the Action. The words are those of the software or of
            the model that is named. Where nobody refuses a mistake, the row says what it leaves behind, and nobody would notice at login. What rests on
            a model is marked.

            Kept out by: *{KeptOut.Rule}* (the linked page; the row's declaration is compiled, or its certificate, application, Action or user given to the build as a file, and that
            diagnostic is what it gives), *{KeptOut.Action}* (refused at login, in words for the administrator), *{KeptOut.Construction}* (the generated file never holds it, and no
            declaration can put it there), *{KeptOut.ServiceProvider}* (it happens on the way, where
            only the signature and InResponseTo help), *{KeptOut.Nothing}*.


            """
        );
        text.Append(Markdown.Row("id", "the one change", "what follows", "kept out by")).Append("|---|---|---|---|\n");
        foreach (Mistake mistake in AllMistakes.List)
            text.Append(Markdown.Row(RulePages.Link(mistake.Id), Change(mistake), Follows(mistake), KeptOut.By(mistake)));
        AppendSum(text);
        AppendRulesWithoutLogin(text);
    }

    private static string Change(Mistake mistake)
    {
        string inputs = string.Join(", ", mistake.Input.ChangesFrom(mistake.Right));
        string right = mistake.Right.Name == LoginForm.EnhancedFromFlex.Name ? "" : $"; login: {mistake.Right.Name}";
        return $"{mistake.Change}<br>*changed: {inputs}{right}*";
    }

    private static string Follows(Mistake mistake)
    {
        List<string> lines = [.. mistake.Observation.Refusals.Select(Markdown.Of)];
        if (mistake.Consequence is not null)
            lines.Add("Nobody refuses it; " + Markdown.Seen(mistake.Consequence(mistake.Observation), mistake.Model));
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
            [Refusal.Flex] or [Refusal.Browser] => "Each of the two service providers",
            _ => null,
        };
    }

    private static void AppendSum(StringBuilder text)
    {
        Dictionary<string, int> sum = AllMistakes.List.CountBy(Refuser).ToDictionary();
        int byApi = AllMistakes.List.Count(mistake => mistake.Refusals.Any(refusal => refusal.By == Refusal.ActionApi));
        string[] parts =
        [
            $"{sum[Refusal.Samlp]} are refused by samlp or a service provider",
            $"{sum[Refusal.Deny]} by an Action that denies access ({byApi} of them because a model of Auth0's API for Actions refuses a value)",
            $"{sum[Refusal.Throws]} by an Action that fails",
            $"{sum[Refusal.Flex]} by a model alone",
            $"{sum[""]} by nobody",
        ];
        text.Append(CultureInfo.InvariantCulture, $"\nOf these {AllMistakes.List.Count} mistakes:\n\n- {string.Join(";\n- ", parts)}.\n");
    }

    // Software that others wrote comes first, a model last.
    private static string Refuser(Mistake mistake)
    {
        IReadOnlyList<Refusal> refusals = mistake.Observation.Refusals;
        return refusals.Count == 0 ? ""
            : refusals.Any(refusal => refusal.IsBySoftwareOfOthers) ? Refusal.Samlp
            : refusals.Any(refusal => refusal.By == Refusal.Deny) ? Refusal.Deny
            : refusals.Any(refusal => refusal.By == Refusal.Throws) ? Refusal.Throws
            : Refusal.Flex;
    }

    private static void AppendRulesWithoutLogin(StringBuilder text)
    {
        text.Append("\nThe other rules have no row, because no login can show them:\n\n");
        text.Append(Markdown.Row("rule", "why")).Append("|---|---|\n");
        foreach ((string id, string why) in RulesWithoutLogin.List)
            text.Append(Markdown.Row(RulePages.Link(id), why));
    }
}
