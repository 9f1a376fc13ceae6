using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Generators.Tasks.Existing;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>
/// Takes from an Action of somebody else what a declaration can say: the client ID that it asks for, the worker attributes, where the roles
/// come from, and settings of the response. Everything else that it does is a note.
/// </summary>
internal sealed class ActionAdopter(ActionFacts facts, SourceFile file, AdoptedDeclaration declaration)
{
    private const string ClientId = "event.client.client_id";
    private const string Metadata = "event.user.app_metadata.flex.";

    // What the generated Action sends as these.
    private static readonly (string Name, string Path)[] Fixed =
    [
        ("email", "event.user.email"),
        ("full_name", "event.user.name"),
        ("image_url", "event.user.picture"),
    ];

    public void Adopt()
    {
        AdoptComparisons();
        foreach (ActionCall call in facts.Calls)
            Adopt(call);
        foreach ((int start, string what) in facts.Undecided)
            declaration.Note(
                file,
                start,
                $"'{what}' is given the API of the Action and is not in this file, so what it does is not carried over"
            );
    }

    private void AdoptComparisons()
    {
        string[] clients = [.. facts.Comparisons.Where(static each => each.Path == ClientId).Select(static each => each.Text).Distinct()];
        // A test that lets other applications pass names one of them.
        bool isGuard = facts.Calls.TrueForAll(static call => call.Name != ActionCall.SetAttribute || call.IsFlexOnly);
        foreach ((int start, string path, string text) in facts.Comparisons)
        {
            if (path == ClientId && clients.Length == 1 && isGuard)
                declaration.Set(AdoptedArgument.ClientId, text, file, start);
            else if (path == ClientId)
                declaration.Note(
                    file,
                    start,
                    $"the Action asks for the client ID '{text}' here, which need not be that of Flex; set ClientId to that"
                );
            else if (EventMembers.TellClient(path))
                declaration.Note(file, start, $"the Action knows Flex by {path}; the generated one knows it by ClientId");
            else if (path.StartsWith("event.connection.", StringComparison.Ordinal))
                declaration.Note(file, start, $"the Action asks whether {path} is '{text}'; set Connection if agents sign in through it");
        }
    }

    private void Adopt(ActionCall call)
    {
        (JsValue value, int start) = call.Arguments.Count > 0 ? call.Arguments[0] : (JsValue.Undefined, call.Start);
        object? constant = (value as JsValue.Constant)?.Value;
        switch (call.Name, constant)
        {
            case (ActionCall.SetAttribute, string name) when call.Arguments.Count > 1:
                AdoptAttribute(name, AdoptedValue.Of(call.Arguments[1].Value), call);
                break;
            case ("samlResponse.setAudience", string audience):
                declaration.Set(AdoptedArgument.Audience, audience, file, start);
                break;
            case ("samlResponse.setRecipient" or "samlResponse.setDestination", string url):
                declaration.Set(AdoptedArgument.AcsUrl, url, file, start);
                break;
            case ("samlResponse.setIssuer", string issuer):
                declaration.Set(AdoptedArgument.Issuer, issuer, file, start);
                break;
            case ("samlResponse.setLifetimeInSeconds", double seconds) when seconds is >= 0 and <= int.MaxValue:
                SetCode(AdoptedArgument.LifetimeInSeconds, ((int)seconds).ToString(CultureInfo.InvariantCulture), start);
                break;
            case ("samlResponse.setSignResponse", bool signs):
                SetCode(AdoptedArgument.SignResponse, signs ? "true" : "false", start);
                break;
            case ("samlResponse.setSignatureAlgorithm", "rsa-sha1" or "rsa-sha256"):
            case ("samlResponse.setDigestAlgorithm", "sha1" or "sha256"):
                SetCode(AdoptedArgument.Signature, constant is "rsa-sha1" or "sha1" ? "SamlSignature.Sha1" : "SamlSignature.Sha256", start);
                break;
            case ("access.deny", _):
                declaration.Note(
                    file,
                    call.Start,
                    "the Action refuses logins here; the generated one refuses by Connections, roles and a verified address"
                );
                break;
            case ("rules.wasExecuted", _):
                break;
            case (ActionCall.SetAttribute, _):
                declaration.Note(file, start, "the name of the attribute is computed here, so it is not carried over");
                break;
            default:
                declaration.Note(file, call.Start, $"api.{call.Name} is called here, and the generated Action does not do it");
                break;
        }
    }

    private void SetCode(AdoptedArgument argument, string code, int start) => declaration.SetCode(argument, code, file, start);

    private void AdoptAttribute(string samlName, AdoptedValue value, ActionCall call)
    {
        (string name, WorkerAttributeType? suffix) = AttributeName.Split(samlName);
        int start = call.Arguments[1].Start;
        if (name == "roles")
            AdoptRoles(value, call);
        else if (Array.Find(Fixed, each => each.Name == name) is { Path: { } path })
        {
            if (value.Path != path)
                declaration.Note(file, start, $"'{name}' comes from {value.Shown} here; the generated Action takes {path}");
        }
        else if (value.Path is null && value.Constant is null)
            declaration.Note(
                file,
                start,
                $"'{name}' is computed here, so it is not carried over; declare it with a Source that holds the value"
            );
        else
            Add(
                new AdoptedAttribute(name, suffix ?? ChannelSetting.TypeOf(name) ?? WorkerAttributeType.Text, SourceOf(name, value), []),
                value,
                call
            );
    }

    private static string? SourceOf(string name, AdoptedValue value) =>
        value.Path is null || value.Path == Metadata + AttributeNames.KeyOf(name) ? null : value.Path;

    private void Add(AdoptedAttribute attribute, AdoptedValue value, ActionCall call)
    {
        int start = call.Arguments[1].Start;
        if (call.IsConditional && value.Path is null)
        {
            declaration.Note(file, start, $"'{attribute.Name}' is {value.Shown} here under a condition, so it is not carried over");
            return;
        }
        if (value.Constant is { } constant)
            attribute = attribute with { Initial = AttributeNames.IsList(attribute.Type) ? constant.Split(',') : [constant] };
        if (declaration.Attributes.Find(other => other.Name == attribute.Name) is not { } first)
            declaration.Attributes.Add(attribute);
        else if (first != attribute)
            declaration.Note(file, start, $"'{attribute.Name}' is set once more here, from {value.Shown}");
        if (call.IsConditional)
            declaration.Note(file, start, $"'{attribute.Name}' is set under a condition here; the generated Action always sets it");
        else if (value.Path is null)
            declaration.Note(
                file,
                start,
                $"'{attribute.Name}' is {value.Shown} here without a look at the user; the declaration has it as initial value, and app_metadata.flex.{attribute.Key} wins over it"
            );
    }

    // A role that somebody gets under a condition must not become one that everybody gets.
    private void AdoptRoles(AdoptedValue value, ActionCall call)
    {
        int start = call.Arguments[1].Start;
        int calls = facts.Calls.Count(static each =>
            each.Name == ActionCall.SetAttribute && each.Arguments.Count > 0 && IsRoles(each.Arguments[0].Value)
        );
        if (value.IsComputed || call.IsConditional || calls > 1)
            declaration.Note(
                file,
                start,
                "'roles' is computed here or depends on a condition, so it is not carried over; the generated Action takes app_metadata.flex.roles, and RolesFrom with [FlexRoleMapping] maps other names"
            );
        else if (value.Path is not { } path)
            declaration.Note(
                file,
                start,
                $"'roles' is {value.Shown} here without a look at the user, so it is not carried over; set DefaultRole only if every account of the connection shall have it"
            );
        else
            AdoptRoles(path, value.Constant, start);
    }

    private void AdoptRoles(string path, string? withoutRoles, int start)
    {
        if (path != Metadata + "roles")
            declaration.Set(AdoptedArgument.RolesFrom, path, file, start);
        if (withoutRoles is null)
            return;
        string[] roles = withoutRoles.Split(',');
        SetCode(AdoptedArgument.DefaultRole, RoleCode.Of(roles[0].Trim()), start);
        if (roles.Length > 1)
            declaration.Note(file, start, $"users without roles get '{withoutRoles}' here; a declaration has one DefaultRole");
    }

    private static bool IsRoles(JsValue name) => name is JsValue.Constant { Value: "roles" };
}
