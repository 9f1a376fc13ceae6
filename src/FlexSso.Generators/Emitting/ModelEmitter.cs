using FlexSso.Attributes;
using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
using FlexSso.Rendering;
using FlexSso.Roles;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The one constant from which the MSBuild task renders what does not belong into an assembly: import files, previews, rosters.</summary>
internal static class ModelEmitter
{
    private static readonly BlockTemplate Head = new(
        $$"""

                {{GeneratedCode}}
                [{{Library}}FlexSsoModel]
                private const string {{GeneratedMembers.Model}} =
        """
    );

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        cs.BeginBlock(Head).Append(" ");
        RenderedConfigText.Write(cs.BeginJson(compact: true), ToRendered(config));
        cs.LiteralJson().Append(";").Line();
    }

    private static RenderedConfig ToRendered(ConfigModel config) =>
        new(
            config.Type.FullName,
            Map(config.Attributes, config, static (attribute, _) => ToRendered(attribute)),
            Map(config.Environments, config, static (environment, config) => ToRendered(config, environment))
        );

    private static DeclaredAttribute ToRendered(AttributeModel attribute) =>
        new(attribute.Name, attribute.Type, attribute.Member, attribute.IsInFlex ? null : "event." + string.Join(".", attribute.Source));

    private static RenderedEnvironment ToRendered(ConfigModel config, EnvironmentModel environment) =>
        new(
            environment.Name,
            ArtifactPaths.Folder(config, environment),
            Settings(environment),
            Map(environment.Users, config, static (user, _) => ToRendered(user))
        );

    private static RenderedSettings Settings(EnvironmentModel environment) =>
        new()
        {
            IsEnhanced = environment.Connection.Mode == FlexSsoMode.Enhanced,
            Sid = environment.Connection.Sid,
            AccountSid = environment.Connection.AccountSid,
            AcsUrl = environment.Connection.AcsUrl,
            Audience = environment.Connection.Audience,
            Domain = environment.Auth0.Domain,
            CustomDomain = environment.Auth0.CustomDomain,
            ClientId = environment.Auth0.ClientId,
            Connection = environment.Auth0.Connection,
            ApplicationName = environment.Auth0.ApplicationName,
            Runtime = environment.Auth0.Runtime,
            LifetimeInSeconds = environment.Addon.LifetimeInSeconds,
            IsSha256 = environment.Addon.Signature == SamlSignature.Sha256,
            IsNameIdUserId = environment.Addon.NameId == FlexNameId.UserId,
            DefaultRole = environment.DefaultRole is { } role ? FlexRoleNames.Of(role) : null,
            IsSelfHosted = environment.Console.IsSelfHosted,
            IsEmbedded = environment.Console.IsEmbedded,
            LoginPopup = environment.Console.LoginPopup,
            FlexUrl = environment.Console.FlexUrl,
            TrustedUrls = environment.Console.TrustedUrls,
        };

    private static RenderedUser ToRendered(UserModel user) => new(user.Email, [.. user.Roles]);

    private static TTo[] Map<TFrom, TTo>(EquatableArray<TFrom> items, ConfigModel config, Func<TFrom, ConfigModel, TTo> map)
    {
        TTo[] mapped = items.Count == 0 ? [] : new TTo[items.Count];
        for (int i = 0; i < mapped.Length; i++)
            mapped[i] = map(items[i], config);
        return mapped;
    }
}
