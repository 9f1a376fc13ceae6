using CsCheck;
using FlexSso.Attributes;
using FlexSso.Model;

namespace FlexSso.Generators.Tasks.Tests.Rendering;

/// <summary>What the generator writes into the assembly, the task reads again.</summary>
public sealed class BuildModelJsonTests
{
    private static readonly Gen<string?> Optional = Gen.OneOf(Gen.Const((string?)null), Gen.String);

    private static readonly Gen<FlexRole> Role = Gen.Enum<FlexRole>();

    private static readonly Gen<WorkerAttributeModel> Attribute = Gen.Select(
        Gen.String,
        Gen.String,
        Gen.Enum<WorkerAttributeType>(),
        Gen.String.Array[0, 4],
        Gen.String.Array[0, 3],
        (member, name, type, source, initial) => new WorkerAttributeModel(member, name, type, Sample.Array(source), Sample.Array(initial))
    );

    private static readonly Gen<UserModel> User = Gen.Select(
        Gen.String,
        Role.Array[0, 4],
        Gen.Bool,
        (email, roles, verified) => new UserModel(email, Sample.Array(roles), verified)
    );

    private static readonly Gen<ConnectionModel> Connection = Gen.Select(
        Gen.Enum<FlexSsoMode>(),
        Gen.String.Array[3],
        Optional,
        (mode, texts, account) => new ConnectionModel(mode, texts[0], texts[1], texts[2], account)
    );

    private static readonly Gen<Auth0Model> Auth0 = Gen.Select(
        Gen.String.Array[4],
        Optional,
        (texts, custom) => new Auth0Model(texts[0], custom, texts[1], texts[2], texts[3])
    );

    private static readonly Gen<AddonModel> Addon = Gen.Select(
        Gen.Int[1, int.MaxValue],
        Gen.Enum<SamlSignature>(),
        Gen.Enum<FlexNameId>(),
        (lifetime, signature, nameId) => new AddonModel(lifetime, signature, nameId)
    );

    private static readonly Gen<ConsoleModel> Console = Gen.Select(
        Gen.Bool.Array[3],
        Optional,
        Gen.String.Array[0, 3],
        (flags, url, urls) => new ConsoleModel(flags[0], flags[1], flags[2], url, Sample.Array(urls))
    );

    private static readonly Gen<RoleMappingModel> Mapping = Gen.Select(
        Gen.String,
        Role.Array[0, 3],
        (name, roles) => new RoleMappingModel(name, Sample.Array(roles))
    );

    private static readonly Gen<AccessModel> Access = Gen.Select(
        Gen.String.Array[0, 3],
        Gen.String.Array[0, 3],
        Gen.Bool,
        Gen.OneOf(Gen.Const((FlexRole?)null), Role.Select(role => (FlexRole?)role)),
        Gen.String.Array[0, 3],
        Mapping.Array[0, 3],
        (connections, trusted, verified, role, from, mappings) =>
            new AccessModel(Sample.Array(connections), Sample.Array(trusted), verified, role, Sample.Array(from), Sample.Array(mappings))
    );

    private static readonly Gen<EnvironmentModel> Environment = Gen.Select(
        Gen.String,
        Connection,
        Auth0,
        Addon,
        Console,
        Access,
        User.Array[0, 3],
        (name, connection, auth0, addon, console, access, users) =>
            new EnvironmentModel(name, connection, auth0, addon, console, access, Sample.Array(users))
    );

    private static readonly Gen<BuildModel> Model = Gen.Select(
        Gen.String,
        Attribute.Array[0, 4],
        Environment.Array[0, 3],
        (name, attributes, environments) => new BuildModel(name, Sample.Array(attributes), Sample.Array(environments))
    );

    [Test]
    public void Any_model_comes_back() => Model.Sample(model => BuildModelJson.Read(BuildModelJson.Write(model)) == model);

    [Test]
    public void Any_damaged_model_is_refused_or_is_another_model()
    {
        string text = Sample.Json(
            [new("A", "a", WorkerAttributeType.Int, Sample.Array("user", "x")), new("B", "b", WorkerAttributeType.Text, default)],
            Sample.Hosted with
            {
                Name = "prod",
                Access = Sample.Hosted.Access with { DefaultRole = FlexRole.Supervisor },
                Users = Sample.Array(Sample.User("a@b.c", FlexRole.Agent, FlexRole.Admin)),
            }
        );
        int refused = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (BuildModelJson.Read(text.Remove(i, 1)) is null)
                refused++;
            Assert.That(BuildModelJson.Read(text[..i]), Is.Null, "a text that is cut off");
        }
        Assert.That(refused, Is.GreaterThan(text.Length / 2));
        Assert.That(BuildModelJson.Read(text.Replace("\"format\":5", "\"format\":4", StringComparison.Ordinal)), Is.Null);
        Assert.That(BuildModelJson.Read(text.Replace("\"Agent\"", "\"77\"", StringComparison.Ordinal)), Is.Null, "no role");
    }
}
