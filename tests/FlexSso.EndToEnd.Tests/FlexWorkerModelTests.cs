using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Flex;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The model of Flex refuses what Twilio's pages say that Flex refuses, whatever the worker holds from an earlier login.</summary>
public sealed class FlexWorkerModelTests
{
    private const string NameId = "ada@acme.example";

    private static readonly JsonObject Before = new()
    {
        ["email"] = NameId,
        ["full_name"] = "Ada Lovelace",
        ["roles"] = new JsonArray("agent"),
    };

    [TestCase(false)]
    [TestCase(true)]
    public void Mandatory_attributes_must_come_with_every_login(bool isReturning)
    {
        FlexOutcome outcome = FlexWorkerModel.Login(NameId, [], isReturning ? Before : null);
        Assert.That(outcome.Refusal, Is.EqualTo("45050 Missing User Attributes: email, full_name, roles"));
        Assert.That(outcome.Worker, Is.Null);
    }

    [TestCase("administrator")]
    [TestCase("Agent,Supervisor")]
    [TestCase("wfo.fullaccess")]
    public void One_role_must_be_a_role_of_Flex(string roles) =>
        Assert.That(Login(roles).Refusal, Does.StartWith("45050 Missing User Attributes: no valid role in ["));

    [TestCase("administrator,agent", true)]
    [TestCase("wfo.team_leader", false)]
    [TestCase("wfo.team_leader,supervisor", true)]
    public void One_valid_role_is_enough(string roles, bool hasBaseRole)
    {
        FlexOutcome outcome = Login(roles);
        Assert.That(outcome.Refusal, Is.Null);
        Assert.That(outcome.Remarks, hasBaseRole ? Is.Empty : Has.Exactly(1).Contains("no role beside those of Flex Insights"));
    }

    private static FlexOutcome Login(string roles) =>
        FlexWorkerModel.Login(NameId, [new("email", [NameId]), new("full_name", ["Ada Lovelace"]), new("roles", [roles])], Before);
}
