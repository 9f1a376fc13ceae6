using FlexSso.Generators.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Parsing;

/// <summary>A <c>[FlexUser]</c> and the environment that it names; null: it is in all of them.</summary>
internal sealed record DeclaredUser(string? Environment, string Email, EquatableArray<int> Roles)
{
    private readonly string _key = EmailAddress.KeyOf(Email);

    public UserModel Model { get; } = new(Email, Roles);

    public bool IsIn(string environment) => Environment is null || Environment == environment;

    /// <summary>The same user in the same environment.</summary>
    public bool IsSame(string key, string? environment) =>
        _key == key && (Environment is null || environment is null || Environment == environment);
}
