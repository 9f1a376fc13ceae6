using System.Text;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Guide;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Proof;

/// <summary>The guide's files beside the generated ones.</summary>
internal static class GuideTable
{
    public static void Append(StringBuilder text)
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
        text.Append(
            Markdown.Row(
                "`tsc --strict --checkJs` on the Action",
                FirstError("guide", GuideArtifacts.TypedAction),
                FirstError("generated", Declared.Enhanced.PostLoginAction)
            )
        );
    }

    // Without the file and the position.
    private static string FirstError(string name, string action)
    {
        (int exitCode, string output) = TypeScript.Check([(name, action)]);
        return exitCode == 0
            ? "no error"
            : Markdown.Quote(output[output.IndexOf("error TS", StringComparison.Ordinal)..].Split('\n')[0].TrimEnd());
    }
}
