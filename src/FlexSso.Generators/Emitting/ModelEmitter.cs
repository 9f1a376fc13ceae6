using FlexSso.Attributes;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Text;
using FlexSso.Rendering;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The one constant from which the MSBuild task renders what does not belong into an assembly: import files, previews, rosters.</summary>
internal static class ModelEmitter
{
    public static void Emit(SourceWriter cs, ConfigModel config) =>
        cs.Line()
            .Line(GeneratedCode)
            .Line("[" + Library + "FlexSsoModel]")
            .Line(
                "private const string "
                    + GeneratedMembers.Model
                    + " = "
                    + CSharpText.Literal(RenderedConfigText.Write(ToRendered(config)))
                    + ";"
            );

    private static RenderedConfig ToRendered(ConfigModel config) =>
        new(
            config.Type.FullName,
            config.Attributes.Select(ToRendered).ToArray(),
            config.Environments.Select(environment => ToRendered(config, environment)).ToArray()
        );

    private static DeclaredAttribute ToRendered(AttributeModel attribute) =>
        new(attribute.Name, attribute.Type, attribute.Member, attribute.IsInFlex ? null : "event." + string.Join(".", attribute.Source));

    private static RenderedEnvironment ToRendered(ConfigModel config, EnvironmentModel environment) =>
        new(environment.Name, ArtifactPaths.Folder(config, environment), environment.Users.Select(ToRendered).ToArray());

    private static RenderedUser ToRendered(UserModel user) => new(user.Email, user.Roles.Select(static role => (FlexRole)role).ToArray());
}
