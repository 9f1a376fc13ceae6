using FlexSso.Attributes;
using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>From JSON to an instance: static methods, and the private constructor that they give the values to.</summary>
internal static class PayloadParsingEmitter
{
    private static readonly ParsingMethod AppMetadata = new(
        GeneratedMembers.ParseAppMetadata,
        "Reads an app_metadata object from Auth0 back."
    );

    private static readonly ParsingMethod User = new(
        GeneratedMembers.ParseUser,
        "Reads the app_metadata of a user as GET /api/v2/users/{id} returns it."
    );

    private static readonly BlockTemplate Constructor = new(
        $$"""
                private {{BlockTemplate.Type}}({{Library}}FlexPayloadReader flexSsoReader)
                {
                    this.{{GeneratedMembers.Roles}} = flexSsoReader.Roles;
                    this.{{GeneratedMembers.UnknownFlexMembers}} = flexSsoReader.UnknownFlexMembers;
                    this.{{GeneratedMembers.OtherAppMetadata}} = flexSsoReader.OtherAppMetadata;
        """
    );

    // What was read for a member; its index follows.
    private const string Local = "flexSsoValue";

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        if (config.Type.IsAbstract)
            return;
        string type = CSharpText.Identifier(config.Type.Name);
        FlexRole? defaultRole = DefaultRole(config);
        EmitMethod(cs, AppMetadata, type, defaultRole);
        EmitMethod(cs, User, type, defaultRole);
        cs.Line(GeneratedCode);
        if (config.Type.HasRequiredMembers)
            cs.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        cs.Block(Constructor, type).OpenBody();
        for (int i = 0; i < config.Members.Count; i++)
        {
            if ((config.Members[i].Traits & MemberTraits.Assignable) != 0)
                EmitMember(cs, config.Members[i], i);
        }
        cs.Close().Line();
    }

    private static void EmitMethod(SourceWriter cs, ParsingMethod method, string type, FlexRole? defaultRole)
    {
        if (defaultRole is { } role)
            cs.BeginBlock(method.UpToDefault, type).Append(role.ToString()).Append(");").Line().OpenBody().Close().Line();
        else
            cs.Block(method.NoDefault, type);
        cs.Block(method.RolesGiven, type);
    }

    // What the Action gives to a user without roles. The text does not say which tenant the user is from, so all have to give the same.
    private static FlexRole? DefaultRole(ConfigModel config)
    {
        FlexRole? role = config.Environments[0].DefaultRole;
        foreach (EnvironmentModel environment in config.Environments)
        {
            if (environment.DefaultRole != role)
                return null;
        }
        return role;
    }

    private static void EmitMember(SourceWriter cs, PayloadMember member, int index)
    {
        AttributeModel attribute = member.Attribute;
        (string element, bool isArray) = attribute.Type switch
        {
            AttributeType.Text => ("string", false),
            AttributeType.Int => ("int", false),
            AttributeType.Boolean => ("bool", false),
            AttributeType.TextArray => ("string", true),
            AttributeType.IntArray => ("int", true),
            _ => ("bool", true),
        };
        string suffix =
            isArray ? "[]"
            : (member.Traits & MemberTraits.NullableStruct) != 0 ? "?"
            : "";
        cs.Line($"{element}{suffix} {Local}{index};");
        cs.Line($"if (flexSsoReader.TryGet<{element}{suffix}>({PayloadEmitter.Key}{index}, out {Local}{index}))");
        cs.Indent().Append("    this.").Append(CSharpText.Identifier(attribute.Member)).Append(" = ");
        if (isArray && (member.Traits & MemberTraits.List) != 0)
            cs.Append(Local)
                .Number(index)
                .Append(" == null ? null : new global::System.Collections.Generic.List<")
                .Append(element)
                .Append(">(" + Local)
                .Number(index)
                .Append(")");
        else
            cs.Append(Local).Number(index);
        cs.Append(";").Line();
    }
}
