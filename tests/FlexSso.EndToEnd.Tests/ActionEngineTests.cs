using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests;

/// <summary>The Action does the same in every JavaScript engine: Node of the machine, Jint, and the two runtimes that Auth0 offers.</summary>
public sealed class ActionEngineTests
{
    [TestCaseSource(typeof(LoginForm), nameof(LoginForm.All))]
    public void Jint_agrees_with_Node_on_every_login(object form) => AssertJintAgrees(EventsOf((LoginForm)form));

    [Test]
    public void Jint_agrees_with_Node_on_random_profiles()
    {
        foreach (Batch batch in RandomBatches())
            AssertJintAgrees(batch);
    }

    [TestCase("node18", "v18.")]
    [TestCase("node22", "v22.")]
    public void Runtime_of_Auth0_agrees_with_Node_of_the_machine(string runtime, string version)
    {
        string program = Path.Combine(NodeProcess.Folder, "node_modules", runtime, "bin", "node");
        // Only where the runtime cannot be had; where it can, a missing one fails below.
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
            Assert.Ignore($"npm has this runtime for Linux on x64; this is {RuntimeInformation.RuntimeIdentifier}.");
        Batch[] batches = [.. LoginForm.All.Select(EventsOf), .. RandomBatches()];

        (int exitCode, string output) = NodeProcess.Run(program, JsonSerializer.Serialize(batches), "run-actions.cjs");

        Assert.That(exitCode, Is.Zero, output);
        (string actual, string[][] outcomes) = JsonSerializer.Deserialize<RuntimeAnswer>(output)!;
        Assert.That(actual, Does.StartWith(version));
        Assert.That(outcomes, Is.EqualTo(batches.Select(RunOnNode)));
    }

    private static Batch EventsOf(LoginForm form) =>
        new(form.Config.PostLoginAction, [.. AttributeCase.All.Select(attribute => attribute.Login(form).Event.ToJsonString())]);

    private static string[] RunOnNode(Batch batch) => NodeProcess.Shared.Call<string[]>("runActions", batch);

    private static void AssertJintAgrees(Batch batch)
    {
        (string action, string[] events) = batch;
        string[] node = RunOnNode(batch);
        using JintAction jint = new(action);
        Assert.Multiple(() =>
        {
            for (int i = 0; i < events.Length; i++)
                Assert.That(jint.Run(events[i]), Is.EqualTo(node[i]), events[i]);
        });
    }

    private static IEnumerable<Batch> RandomBatches() =>
        [
            new(Declared.Enhanced.PostLoginAction, RandomEvents(ActionShape.Enhanced, 500)),
            new(DeclaredAccess.Groups.PostLoginAction, RandomEvents(ActionShape.Groups, 500)),
        ];

    private static string[] RandomEvents(ActionShape shape, int count) =>
        NodeProcess.Shared.Call<string[]>(
            "samples",
            new
            {
                shape,
                seed = 20261124,
                count,
            }
        );

    /// <summary>An Action and the events that it is run with, one after the other.</summary>
    private sealed record Batch(
        [property: JsonPropertyName("action")] string Action,
        [property: JsonPropertyName("events")] string[] Events
    );

    private sealed record RuntimeAnswer(
        [property: JsonPropertyName("version")] string Version,
        [property: JsonPropertyName("outcomes")] string[][] Outcomes
    );
}
