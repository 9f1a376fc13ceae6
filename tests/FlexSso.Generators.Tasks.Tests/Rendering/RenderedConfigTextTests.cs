using CsCheck;
using FlexSso.Attributes;
using FlexSso.Rendering;

namespace FlexSso.Generators.Tasks.Tests.Rendering;

/// <summary>What the generator writes into the assembly, the task reads again.</summary>
public sealed class RenderedConfigTextTests
{
    private static readonly Gen<DeclaredAttribute> Attribute = Gen.Select(
        Gen.String,
        Gen.Int[0, 5],
        Gen.String,
        Gen.OneOf(Gen.Const((string?)null), Gen.String),
        (name, type, member, source) => new DeclaredAttribute(name, (AttributeType)type, member, source)
    );

    private static readonly Gen<RenderedUser> User = Gen.Select(
        Gen.String,
        Gen.Int[0, 9].Array[0, 4],
        (email, roles) => new RenderedUser(email, [.. roles.Select(role => (FlexRole)role)])
    );

    private static readonly Gen<string?> Optional = Gen.OneOf(Gen.Const((string?)null), Gen.String);

    private static readonly Gen<RenderedSettings> Settings = Gen.Select(
        Gen.String.Array[10],
        Optional.Array[4],
        Gen.Bool.Array[6],
        Gen.Int[1, int.MaxValue],
        Gen.String.Array[0, 3],
        (texts, optional, flags, lifetime, urls) =>
            new RenderedSettings
            {
                IsEnhanced = flags[0],
                Sid = texts[0],
                AccountSid = optional[3],
                AcsUrl = texts[1],
                Audience = texts[2],
                Domain = texts[3],
                CustomDomain = optional[0],
                ClientId = texts[4],
                Connection = texts[5],
                Runtime = texts[6],
                LifetimeInSeconds = lifetime,
                IsSha256 = flags[1],
                IsNameIdUserId = flags[2],
                DefaultRole = optional[1],
                IsSelfHosted = flags[3],
                IsEmbedded = flags[4],
                LoginPopup = flags[5],
                FlexUrl = optional[2],
                TrustedUrls = urls,
            }
    );

    private static readonly Gen<RenderedEnvironment> Environment = Gen.Select(
        Gen.String,
        Gen.String,
        Settings,
        User.Array[0, 3],
        (name, folder, settings, users) => new RenderedEnvironment(name, folder, settings, users)
    );

    private static readonly Gen<RenderedConfig> Config = Gen.Select(
        Gen.String,
        Attribute.Array[0, 4],
        Environment.Array[0, 3],
        (name, attributes, environments) => new RenderedConfig(name, attributes, environments)
    );

    [Test]
    public void Any_model_comes_back() =>
        Config.Sample(config =>
        {
            string text = RenderedConfigText.Write(config);
            RenderedConfig read = RenderedConfigText.Read(text)!;
            return read.Attributes.SequenceEqual(config.Attributes)
                && read.Environments.Zip(config.Environments).All(pair => AreSame(pair.First.Settings, pair.Second.Settings))
                && RenderedConfigText.Write(read) == text;
        });

    [Test]
    public void Any_damaged_model_is_refused_or_is_another_model()
    {
        string text = RenderedConfigText.Write(
            new RenderedConfig(
                "Acme.Flex",
                [new("a", AttributeType.Int, "A", "event.user.x"), new("b", AttributeType.Text, "B")],
                [
                    new(
                        "prod",
                        "Acme.Flex/prod",
                        new RenderedSettings { IsEnhanced = false, TrustedUrls = ["x"] },
                        [new("a@b.c", [FlexRole.Agent, FlexRole.Admin])]
                    ),
                ]
            )
        );
        int refused = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (RenderedConfigText.Read(text.Remove(i, 1)) is null)
                refused++;
            Assert.That(RenderedConfigText.Read(text[..i]), Is.Null, "a text that is cut off");
        }
        Assert.That(refused, Is.GreaterThan(text.Length / 2));
    }

    private static bool AreSame(RenderedSettings one, RenderedSettings other) =>
        one with { TrustedUrls = other.TrustedUrls } == other && one.TrustedUrls.SequenceEqual(other.TrustedUrls);
}
