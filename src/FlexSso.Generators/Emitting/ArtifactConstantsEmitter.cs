using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The static members of one environment: the typed addon, every artifact to paste as a constant, the declared users.</summary>
internal static class ArtifactConstantsEmitter
{
    private const string UserList = "global::System.Collections.Generic.IReadOnlyList<" + Library + "FlexSsoUser>";

    public static void Emit(SourceWriter cs, ConfigModel config, EnvironmentModel environment)
    {
        cs.Line("/// <summary>The settings of Auth0's SAML2 Web App addon.</summary>")
            .Line(GeneratedCode)
            .Line("public static " + Library + "SamlAddon " + GeneratedMembers.SamlAddon + " { get; } = " + NewAddon(environment) + ";")
            .Line();
        EmitConstant(
            cs,
            "The text for Auth0 > Applications > Addons > SAML2 Web App > Settings.",
            ArtifactPaths.SamlAddon(config, environment),
            GeneratedMembers.SamlAddonJson,
            CSharpText.Verbatim(AddonOf(environment).ToJson())
        );
        cs.Line();
        EmitConstant(
            cs,
            "The JavaScript for Auth0 > Actions > Library, trigger Login / Post Login.",
            ArtifactPaths.PostLoginAction(config, environment),
            GeneratedMembers.PostLoginAction,
            ActionEmitter.Emit(config, environment)
        );
        cs.Line();
        EmitUsers(cs, config, environment);
    }

    private static SamlAddon AddonOf(EnvironmentModel environment) =>
        new(
            environment.Connection.Audience,
            environment.Connection.AcsUrl,
            environment.Addon.LifetimeInSeconds,
            environment.Addon.Signature,
            environment.Addon.NameId
        );

    private static string NewAddon(EnvironmentModel environment)
    {
        AddonModel addon = environment.Addon;
        string text =
            "new "
            + Library
            + "SamlAddon("
            + CSharpText.Literal(environment.Connection.Audience)
            + ", "
            + CSharpText.Literal(environment.Connection.AcsUrl);
        if (!addon.IsDefault)
            text +=
                ", "
                + addon.LifetimeInSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture)
                + ", "
                + Library
                + nameof(SamlSignature)
                + "."
                + addon.Signature
                + ", "
                + Library
                + nameof(FlexNameId)
                + "."
                + addon.NameId;
        return text + ")";
    }

    private static void EmitUsers(SourceWriter cs, ConfigModel config, EnvironmentModel environment)
    {
        List<string> names = ConstantNames.ForUsers(environment.Users);
        if (names.Count > 0)
        {
            cs.Line("/// <summary>The whole app_metadata of each declared user.</summary>")
                .Line(GeneratedCode)
                .Open("public static class " + GeneratedMembers.AppMetadata);
            for (int i = 0; i < names.Count; i++)
            {
                if (i > 0)
                    cs.Line();
                UserModel user = environment.Users[i];
                EmitConstant(
                    cs,
                    null,
                    ArtifactPaths.AppMetadata(config, environment, user),
                    names[i],
                    CSharpText.Verbatim(AppMetadataEmitter.Emit(user))
                );
            }
            cs.Close().Line();
        }
        cs.Line("/// <summary>The declared users, in the order of their declaration.</summary>").Line(GeneratedCode);
        string head = "public static " + UserList + " " + GeneratedMembers.Users + " { get; } = new " + Library + "FlexSsoUser[";
        if (names.Count == 0)
        {
            cs.Line(head + "0];").Line();
            return;
        }
        cs.Open(head + "]");
        for (int i = 0; i < names.Count; i++)
        {
            UserModel user = environment.Users[i];
            string roles = string.Join(", ", user.Roles.Select(static role => Library + "FlexRole." + (FlexRole)role));
            cs.Line("new " + Library + "FlexSsoUser(")
                .Line("    " + CSharpText.Literal(user.Email) + ",")
                .Line("    " + Library + "FlexRoles.Create(" + roles + "),")
                .Line("    " + GeneratedMembers.AppMetadata + "." + names[i] + "),");
        }
        cs.Close("};").Line();
    }

    private static void EmitConstant(SourceWriter cs, string? summary, string path, string name, string value)
    {
        if (summary is not null)
            cs.Line("/// <summary>" + summary + "</summary>").Line(GeneratedCode);
        cs.Line("[" + Library + "FlexSsoArtifact(" + CSharpText.Literal(path) + ")]")
            .Line("public const string " + name + " = " + value + ";");
    }
}
