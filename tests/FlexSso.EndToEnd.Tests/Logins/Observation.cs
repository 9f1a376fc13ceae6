using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FlexSso.EndToEnd.Tests.Flex;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>A login that was run, with its result: the party that refused it, or the worker that Flex has afterwards.</summary>
internal sealed partial class Observation
{
    private readonly LoginInput _input;
    private readonly LoginAnswer _answer;

    public Observation(LoginInput input, JsonObject? before = null)
    {
        _input = input;
        _answer = input.Run();
        if (_answer.IsAccepted)
        {
            Response = new SamlResponse(_answer.Response!.Xml);
            Flex = _answer.Worker(before);
        }
        Refusals = [.. FindRefusals().Select(refusal => refusal with { Text = WithoutChance(refusal.Text) })];
    }

    /// <summary>Everyone who refused, in the order of the login. Empty when the user is in.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>What the Action did.</summary>
    public ActionOutcome Action => _answer.Action!;

    /// <summary>Whether the Action did nothing at all: no attribute, no override of the addon, no refusal.</summary>
    public bool IsLeftAlone => _answer.Action?.Text == ActionOutcome.Nothing;

    /// <summary>The response as the browser has it, with or without an assertion; null when none was issued.</summary>
    public string? Xml => (_answer.Response ?? _answer.Refusal)?.Xml;

    /// <summary>The response that both service providers accepted.</summary>
    public SamlResponse? Response { get; }

    /// <summary>What Flex makes of it.</summary>
    public FlexOutcome? Flex { get; }

    private IEnumerable<Refusal> FindRefusals()
    {
        if (_answer.UploadError is { } upload)
            yield return new Refusal(Refusal.ManagementApi, upload);
        if (_answer.Action?.Refused is { } refused)
            yield return new Refusal(Refusal.ActionApi, refused);
        if (_answer.Action?.Error is { } thrown)
            yield return new Refusal(Refusal.Throws, thrown);
        if (_answer.Action?.Denied is { } denied)
            yield return new Refusal(Refusal.Deny, denied);
        if (_answer.IssueError is { } issue)
            yield return new Refusal(Refusal.Samlp, issue);
        if (_answer.Response is { } response && response.PostedTo != _input.Flex.AcsUrl)
            yield return new Refusal(Refusal.Browser, $"posts the response to {response.PostedTo}");
        if (_answer.NodeSaml?.Error is { } nodeSaml)
            yield return new Refusal(Refusal.NodeSaml, nodeSaml);
        if (_answer.Wsfed?.Error is { } wsfed)
            yield return new Refusal(Refusal.Wsfed, WithoutOpenSsl(wsfed));
        // Neither service provider compares the issuer.
        if (Response is not null && FlexWorkerModel.IssuerRefusal(Response.Issuers, _input.Flex.IdentityProviderIssuer) is { } issuer)
            yield return new Refusal(Refusal.Flex, issuer);
        else if (Flex?.Refusal is { } flex)
            yield return new Refusal(Refusal.Flex, flex);
    }

    // Signature values, digests and ids differ from run to run.
    private static string WithoutChance(string text) => RandomToken().Replace(text.ReplaceLineEndings(" "), "…");

    [GeneratedRegex("[A-Za-z0-9+/]{27,}={1,2}|_[0-9a-f]{20,}")]
    private static partial Regex RandomToken();

    // What follows in brackets is worded by OpenSSL, and differs with its version.
    private static string WithoutOpenSsl(string words)
    {
        int start = words.IndexOf(" (error:", StringComparison.Ordinal);
        return start < 0 ? words : words[..start];
    }
}
