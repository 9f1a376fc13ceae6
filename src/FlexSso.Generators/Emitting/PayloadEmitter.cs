using System.Globalization;
using FlexSso.Generators.Model;
using FlexSso.Generators.Parsing;
using FlexSso.Generators.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The instance members, what one user carries in app_metadata; and the way back from JSON to an instance.</summary>
internal static class PayloadEmitter
{
    public const string Interface = Library + "IFlexPayload";

    private const string Role = Library + "FlexRole";
    private const string RoleList = "global::System.Collections.Generic.IReadOnlyList<" + Role + ">";
    private const string Members = Library + "FlexJsonMembers";
    private const string Writer = Library + "FlexPayloadWriter";

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        cs.Line("/// <summary>The payload of one user. Flex refuses a user without a role, so there is none without.</summary>")
            .Line("/// <param name=\"role\">The user's role.</param>")
            .Line("/// <param name=\"moreRoles\">Further roles of the user.</param>")
            .Line(GeneratedCode)
            .Open("public " + CSharpText.Identifier(config.Type.Name) + "(" + Role + " role, params " + Role + "[] moreRoles)")
            .Line("this." + GeneratedMembers.Roles + " = " + Library + "FlexRoles.Create(role, moreRoles);")
            .Line("this." + GeneratedMembers.UnknownFlexMembers + " = " + Members + ".Empty;")
            .Line("this." + GeneratedMembers.OtherAppMetadata + " = " + Members + ".Empty;")
            .Close()
            .Line();
        EmitProperties(cs);
        EmitWithRoles(cs, config.Type);
        EmitSerializers(cs);
        PayloadParsingEmitter.Emit(cs, config);
        EmitWriting(cs, config);
        EmitKeys(cs, config);
    }

    /// <summary>The attributes that a payload holds, in the order of their keys.</summary>
    public static List<AttributeModel> AttributesOf(ConfigModel config) =>
        config.Attributes.Where(static attribute => attribute.IsInFlex).ToList();

    private static void EmitProperties(SourceWriter cs)
    {
        Property("The user's roles, at least one, without duplicates.", RoleList, GeneratedMembers.Roles, "{ get; private set; }");
        Property(
            "The members of app_metadata.flex that were parsed and that this class does not declare. All three texts hold them again.",
            Members,
            GeneratedMembers.UnknownFlexMembers
        );
        Property(
            "The members of app_metadata beside flex that were parsed. ToAppMetadataJson and a bulk import hold them again.",
            Members,
            GeneratedMembers.OtherAppMetadata
        );

        void Property(string summary, string type, string name, string accessors = "{ get; }") =>
            cs.Line("/// <summary>" + summary + "</summary>")
                .Line(GeneratedCode)
                .Line("public " + type + " " + name + " " + accessors)
                .Line();
    }

    private static void EmitWithRoles(SourceWriter cs, TypeModel type)
    {
        string name = CSharpText.Identifier(type.Name);
        cs.Line("/// <summary>A copy with these roles in place of all that the user had; everything else stays.</summary>")
            .Line("/// <param name=\"role\">The user's role.</param>")
            .Line("/// <param name=\"moreRoles\">Further roles of the user.</param>")
            .Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">A value is not a member of FlexRole.</exception>")
            .Line(GeneratedCode)
            .Open("public " + name + " " + GeneratedMembers.WithRoles + "(" + Role + " role, params " + Role + "[] moreRoles)")
            // A record may have a copy constructor of its own.
            .Line(name + " copy = " + (type.Keyword == "record" ? "this with { };" : "(" + name + ")base.MemberwiseClone();"))
            .Line("copy." + GeneratedMembers.Roles + " = " + Library + "FlexRoles.Create(role, moreRoles);")
            .Line("return copy;")
            .Close()
            .Line();
    }

    private static void EmitSerializers(SourceWriter cs)
    {
        Serializer(
            GeneratedMembers.ToFlexJson,
            "The user's whole flex object as JSON in one line, as it stands in app_metadata under the name flex."
        );
        Serializer(
            GeneratedMembers.ToUserPatchJson,
            "The body of PATCH /api/v2/users/{id} as JSON in one line. It holds the whole flex object, because Auth0 replaces that, and nothing else of app_metadata, because Auth0 keeps that."
        );
        Serializer(
            GeneratedMembers.ToAppMetadataJson,
            "The user's whole app_metadata as indented JSON. Where Auth0 takes it, it replaces the flex object and does not merge into it."
        );

        void Serializer(string name, string summary) =>
            cs.Line("/// <summary>" + summary + "</summary>")
                .Line(
                    "/// <exception cref=\"global::System.ArgumentException\">An element of an array is null, empty or holds a comma; a value has more than 2048 bytes, or the worker's attributes more than 4096 characters.</exception>"
                )
                .Line(GeneratedCode)
                .Open("public string " + name + "()")
                .Line("return " + Writer + "." + name + "(this);")
                .Close()
                .Line();
    }

    private static void EmitWriting(SourceWriter cs, ConfigModel config)
    {
        cs.Line(GeneratedCode).Open("void " + Interface + ".WriteAttributes(" + Writer + " flexSsoWriter)");
        List<AttributeModel> attributes = AttributesOf(config);
        for (int i = 0; i < attributes.Count; i++)
            cs.Line("flexSsoWriter.Add(" + Key(i) + ", this." + CSharpText.Identifier(attributes[i].Member) + ");");
        cs.Close().Line();
    }

    private static void EmitKeys(SourceWriter cs, ConfigModel config)
    {
        const string type = Library + "FlexPayloadKey";
        cs.Line(GeneratedCode).Open("private static class " + GeneratedMembers.Keys);
        List<string> names = [];
        List<AttributeModel> attributes = AttributesOf(config);
        for (int i = 0; i < attributes.Count; i++)
        {
            AttributeModel attribute = attributes[i];
            bool isComputed = (attribute.Traits & MemberTraits.Assignable) == 0;
            names.Add(KeyName(i));
            cs.Line(
                "internal static readonly "
                    + type
                    + " "
                    + KeyName(i)
                    + " = "
                    + type
                    + ".Of"
                    + (isComputed ? "Computed" : attribute.Type)
                    + "("
                    + CSharpText.Literal(attribute.Key)
                    + ", "
                    + CSharpText.Literal(attribute.Member)
                    + (isComputed ? "" : Flag(attribute, MemberTraits.Nullable) + Flag(attribute, MemberTraits.Required))
                    + ");"
            );
        }
        cs.Line("internal static readonly " + type + "[] All = new " + type + "[] { " + string.Join(", ", names) + " };").Close();
    }

    private static string Flag(AttributeModel attribute, MemberTraits trait) => (attribute.Traits & trait) != 0 ? ", true" : ", false";

    /// <summary>The key of an attribute as an expression.</summary>
    public static string Key(int index) => GeneratedMembers.Keys + "." + KeyName(index);

    private static string KeyName(int index) => "K" + index.ToString(CultureInfo.InvariantCulture);
}
