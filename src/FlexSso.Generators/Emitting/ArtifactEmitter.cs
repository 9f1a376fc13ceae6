using FlexSso.Generators.Emitting.Action;
using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
using FlexSso.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The static members of one environment: the addon and the Action, typed or as text, and the users.</summary>
internal static class ArtifactEmitter
{
    public static void Emit(SourceWriter cs, ConfigModel config, EnvironmentModel environment)
    {
        string folder = ArtifactPaths.Folder(config.Type.FullName, environment.Name) + "/";
        EmitAddon(cs, config.Type, folder, environment);
        EmitAction(cs, config.Type, folder, ActionEmitter.Emit(config, environment));
        UserEmitter.Emit(cs, config.Type, folder, environment.Users);
    }

    private static void EmitAddon(SourceWriter cs, TypeModel type, string folder, EnvironmentModel environment)
    {
        ConnectionModel connection = environment.Connection;
        AddonModel addon = environment.Addon;
        cs.Lines(
            $$"""
            /// <summary>The settings of Auth0's SAML2 Web App addon.</summary>
            {{GeneratedCode}}
            public static {{Library}}SamlAddon {{GeneratedMembers.SamlAddon}} { get; } = new {{Library}}SamlAddon(
                audience: {{CSharpLiteral.Of(connection.Audience)}},
                acsUrl: {{CSharpLiteral.Of(connection.AcsUrl)}},
                lifetimeInSeconds: {{Number(addon.LifetimeInSeconds)}},
                signature: {{Library}}SamlSignature.{{addon.Signature}},
                nameId: {{Library}}FlexNameId.{{addon.NameId}});

            /// <summary>The JSON to paste into Auth0 > Applications > Addons > SAML2 Web App > Settings.</summary>
            {{GeneratedCode}}
            """
        );
        EmitText(cs, type, folder + ArtifactPaths.SamlAddon, GeneratedMembers.SamlAddonJson, environment.ToSamlAddon().ToJson());
    }

    private static void EmitAction(SourceWriter cs, TypeModel type, string folder, string action)
    {
        cs.Lines(
            $"""

            /// <summary>The JavaScript to paste into Auth0 > Actions > Library > Create Action, trigger Login / Post Login.</summary>
            {GeneratedCode}
            """
        );
        EmitText(cs, type, folder + ArtifactPaths.PostLoginAction, GeneratedMembers.PostLoginAction, action);
        cs.Line();
    }

    /// <summary>A constant that the build writes to a file. Where the language allows it, the text stands there as a person would paste it.</summary>
    public static void EmitText(SourceWriter cs, TypeModel type, string path, string name, string text)
    {
        cs.Line($"[{Library}FlexSsoArtifact({CSharpLiteral.Of(path)})]").Begin($"public const string {name} = ");
        if (type.HasRawLiterals)
        {
            string quotes = CSharpText.RawQuotes(text);
            cs.Append(quotes).Append("\n").Append(text).Append("\n").Append(quotes);
        }
        else
            cs.Append(CSharpText.VerbatimLiteral(text));
        cs.Append(";\n");
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
