using FlexSso.Generators.Model;
using FlexSso.Text;

namespace FlexSso.Generators.Parsing;

/// <summary>A <c>[FlexUser]</c> and the environment that it names; null: it is in all of them.</summary>
internal sealed record DeclaredUser(string? Environment, UserModel Model)
{
    private readonly string _key = EmailAddress.KeyOf(Model.Email);

    public bool IsIn(string environment) => Environment is null || Environment == environment;

    /// <summary>The same user in the same environment.</summary>
    public bool IsSame(DeclaredUser other) =>
        _key == other._key && (Environment is null || other.Environment is null || Environment == other.Environment);
}
