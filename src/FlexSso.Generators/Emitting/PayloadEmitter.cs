using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The instance members: what one user carries in app_metadata.</summary>
internal static class PayloadEmitter
{
    private const string RoleList = "global::System.Collections.Generic.IReadOnlyList<" + Library + "FlexRole>";

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        cs.Line("/// <summary>The payload of one user. Flex refuses a user without a role, so there is none without.</summary>")
            .Line("/// <param name=\"role\">The user's role.</param>")
            .Line("/// <param name=\"moreRoles\">Further roles of the user.</param>")
            .Line(GeneratedCode)
            .Open(
                "public "
                    + CSharpText.Identifier(config.Type.Name)
                    + "("
                    + Library
                    + "FlexRole role, params "
                    + Library
                    + "FlexRole[] moreRoles)"
            )
            .Line(GeneratedMembers.Roles + " = " + Library + "FlexRoles.Create(role, moreRoles);")
            .Close()
            .Line()
            .Line("/// <summary>The user's roles, at least one, without duplicates.</summary>")
            .Line(GeneratedCode)
            .Line("public " + RoleList + " " + GeneratedMembers.Roles + " { get; }")
            .Line()
            .Line("/// <summary>")
            .Line("/// The user's whole app_metadata as JSON. Send all of it: Auth0 replaces the flex object, it does not merge into it.")
            .Line("/// </summary>")
            .Line(
                "/// <exception cref=\"global::System.ArgumentException\">An element of an array is null, empty or holds a comma.</exception>"
            )
            .Line(GeneratedCode)
            .Open("public string " + GeneratedMembers.ToAppMetadataJson + "()")
            .Line(Library + "AppMetadataBuilder flexSsoBuilder = new " + Library + "AppMetadataBuilder(" + GeneratedMembers.Roles + ");");
        foreach (AttributeModel attribute in config.Attributes)
            cs.Line("flexSsoBuilder.Add(" + CSharpText.Literal(attribute.Key) + ", this." + CSharpText.Identifier(attribute.Member) + ");");
        cs.Line("return flexSsoBuilder.ToJson();").Close();
    }
}
