using System.Collections.Concurrent;

namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>The logins with every declared user and every value of an attribute, each run once: for its test, and for the proof.</summary>
internal static class DeclaredLogins
{
    private static readonly ConcurrentDictionary<(LoginForm Form, string Of), LoginAnswer> Answers = new();

    /// <summary>With the artifact of the declared user who has this role.</summary>
    public static LoginAnswer OfRole(LoginForm form, string member) =>
        Answers.GetOrAdd((form, member), _ => form.Login(form.Config.AppMetadata(member.ToLowerInvariant() + "@acme.example")).Run());

    public static LoginAnswer OfValue(LoginForm form, AttributeCase value) =>
        Answers.GetOrAdd((form, value.Name), _ => value.Login(form).Run());

    /// <summary>Whether every piece of software took the login, and the worker has this role and no other.</summary>
    public static bool RoleArrives(LoginForm form, (string Member, string Spelling) role) =>
        OfRole(form, role.Member) is { IsAccepted: true } answer
        && answer.Worker().Worker?.Attributes["roles"]?.ToJsonString() == $"[\"{role.Spelling}\"]";

    /// <summary>Whether every piece of software took the login, and the worker has what the declaration promises.</summary>
    public static bool ValueArrives(LoginForm form, AttributeCase value) =>
        OfValue(form, value) is { IsAccepted: true } answer
        && answer.Worker(AttributeCase.WorkerBefore).Worker is { } worker
        && value.IsOn(worker);
}
