using FlexSso.Model;
using FlexSso.Text;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Parsing;

/// <summary>A <c>[FlexUser]</c>.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Environment">The environment that it names; null for a user of all environments.</param>
/// <param name="Model">The user; the e-mail is without padding.</param>
/// <param name="IsKnown">Environment and roles are right, whatever the e-mail is.</param>
internal sealed record DeclaredUser(AttributeData Attribute, string? Environment, UserModel Model, bool IsKnown)
{
    private readonly string _key = EmailAddress.KeyOf(Model.Email);

    public bool IsIn(string environment) => Environment is null || Environment == environment;

    /// <summary>The same user in the same environment.</summary>
    public bool IsSame(string key, string? environment) =>
        _key == key && (Environment is null || environment is null || Environment == environment);
}
