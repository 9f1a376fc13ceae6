using System.Globalization;
using FlexSso.Attributes;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>From JSON to an instance: two static methods, and the private constructor that they give the values to.</summary>
internal static class PayloadParsingEmitter
{
    private const string Reader = Library + "FlexPayloadReader";

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        if (config.Type.IsAbstract)
            return;
        string type = CSharpText.Identifier(config.Type.Name);
        Method(
            GeneratedMembers.ParseAppMetadata,
            "Reads an app_metadata object from Auth0 back. What the generated Action would refuse at login is a problem of the result."
        );
        Method(
            GeneratedMembers.ParseUser,
            "Reads the app_metadata of a user as GET /api/v2/users/{id} returns it. What the generated Action would refuse at login is a problem of the result."
        );
        cs.Line(GeneratedCode);
        if (config.Type.HasRequiredMembers)
            cs.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        cs.Open("private " + type + "(" + Reader + " flexSsoReader)")
            .Line("this." + GeneratedMembers.Roles + " = flexSsoReader.Roles;")
            .Line("this." + GeneratedMembers.UnknownFlexMembers + " = flexSsoReader.UnknownFlexMembers;")
            .Line("this." + GeneratedMembers.OtherAppMetadata + " = flexSsoReader.OtherAppMetadata;");
        for (int i = 0; i < config.Attributes.Count; i++)
        {
            if ((config.Attributes[i].Traits & MemberTraits.Assignable) != 0)
                EmitMember(cs, config.Attributes[i], PayloadEmitter.Key(i), "flexSsoValue" + i.ToString(CultureInfo.InvariantCulture));
        }
        cs.Close().Line();

        void Method(string name, string summary) =>
            cs.Line("/// <summary>" + summary + "</summary>")
                .Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"json\"/> is null.</exception>")
                .Line(GeneratedCode)
                .Open("public static " + Library + "FlexPayloadResult<" + type + "> " + name + "(string json)")
                .Line(
                    "return "
                        + Reader
                        + "."
                        + name
                        + "<"
                        + type
                        + ">(json, "
                        + GeneratedMembers.Keys
                        + ".All, delegate ("
                        + Reader
                        + " flexSsoReader) { return new "
                        + type
                        + "(flexSsoReader); });"
                )
                .Close()
                .Line();
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
