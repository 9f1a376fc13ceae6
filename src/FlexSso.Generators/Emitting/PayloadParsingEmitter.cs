using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>From JSON to an instance: static methods, and the private constructor that they give the values to.</summary>
internal static class PayloadParsingEmitter
{
    private const string Reader = Library + "FlexPayloadReader";
    private const string Role = Library + "FlexRole";

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        if (config.Type.IsAbstract)
            return;
        string type = CSharpText.Identifier(config.Type.Name);
        FlexRole? defaultRole = DefaultRole(config);
        Methods(GeneratedMembers.ParseAppMetadata, "Reads an app_metadata object from Auth0 back.");
        Methods(GeneratedMembers.ParseUser, "Reads the app_metadata of a user as GET /api/v2/users/{id} returns it.");
        cs.Line(GeneratedCode);
        if (config.Type.HasRequiredMembers)
            cs.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        cs.Open("private " + type + "(" + Reader + " flexSsoReader)")
            .Line("this." + GeneratedMembers.Roles + " = flexSsoReader.Roles;")
            .Line("this." + GeneratedMembers.UnknownFlexMembers + " = flexSsoReader.UnknownFlexMembers;")
            .Line("this." + GeneratedMembers.OtherAppMetadata + " = flexSsoReader.OtherAppMetadata;");
        List<AttributeModel> attributes = PayloadEmitter.AttributesOf(config);
        for (int i = 0; i < attributes.Count; i++)
        {
            if ((attributes[i].Traits & MemberTraits.Assignable) != 0)
                EmitMember(cs, attributes[i], PayloadEmitter.Key(i), "flexSsoValue" + i.ToString(CultureInfo.InvariantCulture));
        }
        cs.Close().Line();

        void Methods(string name, string summary)
        {
            string none = defaultRole is null
                ? "A user without roles is a problem too."
                : "A user without roles has the DefaultRole of the declaration.";
            Head(summary + " What the generated Action would refuse at login is a problem of the result. " + none)
                .Line(GeneratedCode)
                .Open("public static " + Library + "FlexPayloadResult<" + type + "> " + name + "(string json)");
            if (defaultRole is { } role)
                cs.Line("return " + name + "(json, " + Role + "." + role + ");");
            else
                Return(name, "null");
            cs.Close().Line();
            Head(summary + " A user without roles, or without flex, has those that are given here.")
                .Line("/// <param name=\"json\">The JSON text.</param>")
                .Line("/// <param name=\"roleIfNone\">The role of a user who has none.</param>")
                .Line("/// <param name=\"moreIfNone\">Further roles of such a user.</param>")
                .Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">A value is not a member of FlexRole.</exception>")
                .Line(GeneratedCode)
                .Open(
                    "public static "
                        + Library
                        + "FlexPayloadResult<"
                        + type
                        + "> "
                        + name
                        + "(string json, "
                        + Role
                        + " roleIfNone, params "
                        + Role
                        + "[] moreIfNone)"
                );
            Return(name, Library + "FlexRoles.Create(roleIfNone, moreIfNone)");
            cs.Close().Line();
        }

        SourceWriter Head(string summary) =>
            cs.Line("/// <summary>" + summary + "</summary>")
                .Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"json\"/> is null.</exception>");

        void Return(string name, string rolesIfNone) =>
            cs.Line(
                "return "
                    + Reader
                    + "."
                    + name
                    + "<"
                    + type
                    + ">(json, "
                    + rolesIfNone
                    + ", "
                    + GeneratedMembers.Keys
                    + ".All, delegate ("
                    + Reader
                    + " flexSsoReader) { return new "
                    + type
                    + "(flexSsoReader); });"
            );
    }

    // What the Action gives to a user without roles. The text does not say which tenant the user is from, so all have to give the same.
    private static FlexRole? DefaultRole(ConfigModel config)
    {
        int? role = config.Environments[0].DefaultRole;
        foreach (EnvironmentModel environment in config.Environments)
        {
            if (environment.DefaultRole != role)
                return null;
        }
        return (FlexRole?)role;
    }

    private static void EmitMember(SourceWriter cs, AttributeModel attribute, string key, string local)
    {
        (string element, bool isArray) = attribute.Type switch
        {
            AttributeType.Text => ("string", false),
            AttributeType.Int => ("int", false),
            AttributeType.Boolean => ("bool", false),
            AttributeType.TextArray => ("string", true),
            AttributeType.IntArray => ("int", true),
            _ => ("bool", true),
        };
        string type =
            element
            + (
                isArray ? "[]"
                : (attribute.Traits & MemberTraits.NullableStruct) != 0 ? "?"
                : ""
            );
        string value =
            isArray && (attribute.Traits & MemberTraits.List) != 0
                ? local + " == null ? null : new global::System.Collections.Generic.List<" + element + ">(" + local + ")"
                : local;
        cs.Line(type + " " + local + ";")
            .Line("if (flexSsoReader.TryGet<" + type + ">(" + key + ", out " + local + "))")
            .Line("    this." + CSharpText.Identifier(attribute.Member) + " = " + value + ";");
    }
}
