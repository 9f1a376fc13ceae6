using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The static members of one environment: the typed addon, every artifact to paste as a constant, the declared users.</summary>
internal static class ArtifactConstantsEmitter
{
    private static readonly BlockTemplate Addon = new(
        $$"""
                /// <summary>The settings of Auth0's SAML2 Web App addon.</summary>
                {{GeneratedCode}}
                public static {{Library}}SamlAddon {{GeneratedMembers.SamlAddon}} { get; } = new {{Library}}SamlAddon(
        """
    );

    private static readonly BlockTemplate AddonJson = new(
        $$"""

                /// <summary>The text for Auth0 > Applications > Addons > SAML2 Web App > Settings.</summary>
                {{GeneratedCode}}
        """
    );

    private static readonly BlockTemplate Action = new(
        $$"""

                /// <summary>The JavaScript for Auth0 > Actions > Library, trigger Login / Post Login.</summary>
                {{GeneratedCode}}
        """
    );

    private static readonly BlockTemplate AppMetadata = new(
        $$"""
                /// <summary>The whole app_metadata of each declared user.</summary>
                {{GeneratedCode}}
        """
    );

    private static readonly BlockTemplate Users = new(
        $$"""
                /// <summary>The declared users, in the order of their declaration.</summary>
                {{GeneratedCode}}
                public static global::System.Collections.Generic.IReadOnlyList<{{Library}}FlexSsoUser> {{GeneratedMembers.Users}} { get; } = new {{Library}}FlexSsoUser[
        """
    );

    public static void Emit(SourceWriter cs, ConfigModel config, EnvironmentModel environment)
    {
        SamlAddon addon = AddonOf(environment);
        string folder = ArtifactPaths.Folder(config, environment);
        cs.BeginBlock(Addon).Literal(addon.Audience).Append(", ").Literal(addon.Recipient);
        if (!environment.Addon.IsDefault)
            cs.Append(MoreArguments(environment.Addon));
        cs.Append(");").Line();

        cs.Block(AddonJson);
        BeginPath(cs, folder).Append(ArtifactPaths.SamlAddon);
        BeginConstant(cs, GeneratedMembers.SamlAddonJson);
        addon.BeginWithConnection(cs.BeginJson(compact: false));
        cs.Append("@\"").VerbatimInner().Append(AddonRest.Of(addon, environment.Addon)).Append("\n\";").Line();

        cs.Block(Action);
        BeginPath(cs, folder).Append(ArtifactPaths.PostLoginAction);
        BeginConstant(cs, GeneratedMembers.PostLoginAction);
        ActionEmitter.Emit(cs, config, environment);
        cs.Append(";").Line().Line();

        EmitUsers(cs, folder, environment);
    }

    private static SamlAddon AddonOf(EnvironmentModel environment) =>
        new(
            environment.Connection.Audience,
            environment.Connection.AcsUrl,
            environment.Addon.LifetimeInSeconds,
            environment.Addon.Signature,
            environment.Addon.NameId
        );

    private static string MoreArguments(AddonModel addon) =>
        ", "
        + addon.LifetimeInSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture)
        + (", " + Library + nameof(SamlSignature) + ".")
        + addon.Signature
        + (", " + Library + nameof(FlexNameId) + ".")
        + addon.NameId;

    private static void EmitUsers(SourceWriter cs, string folder, EnvironmentModel environment)
    {
        if (environment.Users.Count == 0)
        {
            cs.BeginBlock(Users).Append("0];").Line().Line();
            return;
        }
        List<string> names = ConstantNames.ForUsers(environment.Users);
        cs.Block(AppMetadata).Open("public static class " + GeneratedMembers.AppMetadata);
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
                cs.Line();
            UserModel user = environment.Users[i];
            BeginPath(cs, folder)
                .Append(ArtifactPaths.AppMetadata)
                .LiteralInner(ArtifactFileName.From(user.Email))
                .Append(ArtifactPaths.AppMetadataEnd);
            BeginConstant(cs, names[i]);
            AppMetadataJson.Begin(cs.BeginJson(compact: false), user.Roles).EndObject().EndObject();
            cs.VerbatimJson().Append(";").Line();
        }
        cs.Close().Line();
        cs.BeginBlock(Users).Append("]").Line().Line("{").OpenBody();
        for (int i = 0; i < names.Count; i++)
        {
            UserModel user = environment.Users[i];
            cs.Line("new " + Library + "FlexSsoUser(");
            cs.Indent().Append("    ").Literal(user.Email).Append(",").Line();
            cs.Indent().Append("    " + Library + "FlexRoles.Create(");
            for (int role = 0; role < user.Roles.Count; role++)
                cs.Append(role == 0 ? "" : ", ").Append(Library + "FlexRole.").Append(user.Roles[role].ToString());
            cs.Append("),").Line();
            cs.Line($"    {GeneratedMembers.AppMetadata}.{names[i]}),");
        }
        cs.Close("};").Line();
    }

    // The path follows piece by piece: nobody needs it as one.
    private static SourceWriter BeginPath(SourceWriter cs, string folder) =>
        cs.Indent().Append("[" + Library + "FlexSsoArtifact(\"").LiteralInner(folder);

    private static void BeginConstant(SourceWriter cs, string name)
    {
        cs.Append("\")]").Line();
        cs.Indent().Append("public const string ").Append(name).Append(" = ");
    }
}
