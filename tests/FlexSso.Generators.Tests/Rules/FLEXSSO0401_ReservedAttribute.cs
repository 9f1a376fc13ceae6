using FlexSso.Generators.Diagnostics;

namespace FlexSso.Generators.Tests.AnalyzerRules;

public sealed class FLEXSSO0401_ReservedAttribute
{
    private const string Id = RuleIds.ReservedAttribute;

    [TestCase("email", "the Action sets it to the user's e-mail address")]
    [TestCase("full_name", "the Action sets it to the user's name")]
    [TestCase("image_url", "the Action sets it to the user's picture")]
    [TestCase("roles", "the Action sets it to app_metadata.flex.roles")]
    [TestCase("team_sid", "the Teams page of Flex owns it")]
    [TestCase("contact_uri", "Flex sets it to the softphone of the worker, and another value breaks voice")]
    public void A_name_that_belongs_to_the_Action_or_to_Flex(string name, string owner)
    {
        Expect
            .Error(
                Id,
                Sources.Members($"[FlexAttribute([|\"{name}\"|])] public string X {{ get; set; }}"),
                $"Attribute '{name}' is reserved: {owner}; remove the declaration or choose another name"
            )
            .HasNoFix();
        // The suffix does not change the name on the worker.
        Expect.Error(Id, Sources.Members($"[FlexAttribute([|\"{name}.stringarray\"|])] public string[] X {{ get; set; }}"));
    }

    [Test]
    public void So_it_is_in_Legacy_mode() =>
        Expect.Error(
            Id,
            Sources
                .Legacy($"AccountSid = \"{Sources.Ac}\"")
                .Replace(
                    "    {\n        \n",
                    "    { [FlexAttribute([|\"roles\"|])] public string[] X { get; set; }\n",
                    StringComparison.Ordinal
                )
        );

    [TestCase("emails")]
    [TestCase("role")]
    [TestCase("team_name")]
    [TestCase("team_member")]
    [TestCase("email.work")]
    public void A_name_like_it_is_free(string name) =>
        Expect.Nothing(Sources.Members($"[FlexAttribute(\"{name}\")] public string X {{ get; set; }}"));
}
