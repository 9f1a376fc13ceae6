using System.Runtime.InteropServices;
using System.Text.Json;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The Action does the same in every JavaScript engine: Node of the machine, Jint, and the two runtimes that Auth0 offers.</summary>
public sealed class ActionEngineTests
{
    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void Jint_agrees_with_Node_on_every_login(object form)
    {
        LoginForm login = (LoginForm)form;
        AssertJintAgrees(
            login.Config.PostLoginAction,
            [.. AttributeCase.All.Select(attribute => attribute.Login(login).Event.ToJsonString())]
        );
    }

    [Test]
    public void Jint_agrees_with_Node_on_random_profiles() => AssertJintAgrees(Declared.Enhanced.PostLoginAction, RandomEvents(500));

    [TestCase("node18", "v18.")]
    [TestCase("node22", "v22.")]
    public void Runtime_of_Auth0_agrees_with_Node_of_the_machine(string runtime, string version)
    {
        string program = Path.Combine(NodeProcess.Folder, "node_modules", runtime, "bin", "node");
        // Only where the runtime cannot be had; where it can, a missing one fails below.
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
            Assert.Ignore($"npm has this runtime for Linux on x64; this is {RuntimeInformation.RuntimeIdentifier}.");
        string action = Declared.Enhanced.PostLoginAction;
        string[] events = RandomEvents(500);
        string input = JsonSerializer.Serialize(events.Select(e => new[] { action, e }));

        (int exitCode, string output) = NodeProcess.Run(program, input, "run-actions.cjs");

        Assert.That(exitCode, Is.Zero, output);
        using JsonDocument answer = JsonDocument.Parse(output);
        Assert.That(answer.RootElement.GetProperty("version").GetString(), Does.StartWith(version));
        Assert.That(
            answer.RootElement.GetProperty("outcomes").EnumerateArray().Select(outcome => outcome.GetString()),
            Is.EqualTo(NodeProcess.Shared.Call<string[]>("runActions", new { action, events }))
        );
    }

    private static void AssertJintAgrees(string action, string[] events)
    {
        string[] node = NodeProcess.Shared.Call<string[]>("runActions", new { action, events });
        using JintAction jint = new(action);
        Assert.Multiple(() =>
        {
            for (int i = 0; i < events.Length; i++)
                Assert.That(jint.Run(events[i]), Is.EqualTo(node[i]), events[i]);
        });
    }

    private static string[] RandomEvents(int count) =>
        NodeProcess.Shared.Call<string[]>(
            "samples",
            new
            {
                shape = ActionShape.Enhanced,
                seed = 20261124,
                count,
            }
        );
}
