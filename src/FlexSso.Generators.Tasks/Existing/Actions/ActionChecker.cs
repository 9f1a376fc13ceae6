using FlexSso.Roles;
using FlexSso.Values;

namespace FlexSso.Generators.Tasks.Existing;

/// <summary>Checks what a post-login Action does (FLEXSSO0702 to 0704, 0708, and the rules of what it sets).</summary>
internal sealed class ActionChecker(ActionFacts facts, ExistingFindings findings)
{
    private const string Response = "samlResponse.";

    private static readonly (string Name, string Example)[] Needed =
    [
        ("email", "event.user.email"),
        ("full_name", "event.user.name"),
        ("roles", "event.user.app_metadata.flex?.roles"),
    ];

    /// <param name="facts">What the Action does.</param>
    /// <param name="audience">The audience of the addon that it belongs to; null if it is not known.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(ActionFacts facts, string? audience, ExistingFindings findings)
    {
        ActionChecker checker = new(facts, findings);
        if (facts.Handler is null)
        {
            findings.Add(
                RuleIds.WrongJavaScript,
                0,
                "The file exports no onExecutePostLogin, which Auth0 calls; write exports.onExecutePostLogin = async (event, api) => { … }"
            );
            return;
        }
        checker.CheckAttributes();
        checker.CheckReads();
        checker.CheckGuard();
        foreach (ActionCall call in facts.Calls.Where(static call => call.Name.StartsWith(Response, StringComparison.Ordinal)))
            ResponseSetters.Check(call, call.Name.Substring(Response.Length), audience, findings);
        foreach ((int start, string what) in facts.Undecided)
            findings.Add(
                RuleIds.UndecidedCode,
                start,
                $"'{what}' is given the API of the Action and is not in this file, so what it does is not checked; check it by hand"
            );
    }

    private void CheckAttributes()
    {
        ActionCall[] calls = [.. facts.Calls.Where(static call => call.Name == ActionCall.SetAttribute && call.Arguments.Count > 0)];
        HashSet<string> set = new(StringComparer.Ordinal);
        foreach (ActionCall call in calls)
        {
            if (call.Arguments[0].Value is JsValue.Constant { Value: string name })
            {
                set.Add(AttributeName.Split(name).Name);
                CheckAttribute(name, call);
            }
            else
                findings.Add(
                    RuleIds.UndecidedCode,
                    call.Arguments[0].Start,
                    "The name of the attribute is computed, so it is not checked; check by hand that Flex knows it"
                );
        }
        // What cannot be seen may set the rest.
        if (facts.Undecided.Count > 0 || Array.Exists(calls, static call => call.Arguments[0].Value is not JsValue.Constant))
            return;
        foreach ((string name, string example) in Needed)
        {
            if (!set.Contains(name))
                findings.Add(
                    RuleIds.AttributeNotSet,
                    facts.Handler!.Value,
                    $"The Action does not set '{name}', and Flex refuses a login without it; add api.samlResponse.setAttribute('{name}', {example})"
                );
        }
    }

    private void CheckAttribute(string name, ActionCall call)
    {
        if (AttributeName.Check(name) is { } wrongName)
            findings.Add(wrongName, call.Arguments[0].Start);
        string plain = AttributeName.Split(name).Name;
        if (!KnownAttribute.IsSetByAction(plain) && ReservedName.Check(plain, overridesSoftphone: true) is { } reserved)
            findings.Add(reserved, call.Arguments[0].Start);
        if (KnownAttribute.NearMissOf(plain) is { } known)
            findings.Add(
                new ValueFinding(RuleIds.NearMissAttribute, name, known, "write '" + known + "' if that is meant"),
                call.Arguments[0].Start
            );
        if (call.Arguments.Count < 2)
            return;
        (JsValue value, int start) = call.Arguments[1];
        if (plain == "roles")
            CheckRoles(value, start);
        else if (value is JsValue.OfEvent member && EditableSource.Check("The value", member.Path, name) is { } editable)
            findings.Add(editable, start);
    }

    private void CheckRoles(JsValue value, int start)
    {
        foreach (string path in value.Paths.Distinct())
        {
            if (EditableSource.CheckRoles("The value", path) is { } editable)
                findings.Add(editable, start);
        }
        IEnumerable<JsValue> parts = value is JsValue.List list ? list.Elements : [value];
        foreach (string text in parts.OfType<JsValue.Constant>().Select(static part => part.Value).OfType<string>())
        {
            foreach (string role in text.Split(',').Select(static role => role.Trim()))
            {
                if (!FlexRoleNames.TryParse(role, out _))
                    findings.Add(UserRoles.Unknown(role, "'roles'", UserRoles.RemedyFor(role)), start);
            }
        }
    }

    private void CheckReads()
    {
        foreach ((int start, string path, string member) in facts.UnsafeReads)
            findings.Add(
                RuleIds.UnguardedRead,
                start,
                $"'{member}' is read of '{path}', which not every user has, and the login of the others fails; write '{path}?.{member}', and refuse a user without roles with api.access.deny"
            );
    }

    private void CheckGuard()
    {
        if (facts.Calls.Find(static call => !call.IsFlexOnly && call.Name is not ("access.deny" or "rules.wasExecuted")) is { } call)
            findings.Add(
                RuleIds.NoClientGuard,
                call.Start,
                "The Action runs at the logins of all applications, and does this at each of them; return first if event.client.client_id is not that of the Flex application"
            );
        else if (facts.Calls.Find(static call => !call.IsFlexOnly && call.Name == "access.deny") is { } deny)
            findings.Add(
                RuleIds.NoClientGuard,
                deny.Start,
                "The Action refuses users of all applications here, not of Flex alone; return first if event.client.client_id is not that of the Flex application"
            );
    }
}
