using FlexSso.Attributes;
using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting.Payload;

/// <summary>From JSON to an instance: static methods, and the private constructor that takes the values from them.</summary>
internal static class ParsingEmitter
{
    private const string Reader = Library + "FlexPayloadReader";
    private const string Role = Library + "FlexRole";

    private const string ParameterDocs = """
        /// <param name="json">The JSON text.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="json"/> is null.</exception>
        """;

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        string type = CSharpText.Identifier(config.Type.Name);
        FlexRole? defaultRole = DefaultRole(config);
        EmitMethod(
            cs,
            type,
            GeneratedMembers.ParseAppMetadata,
            "Reads an app_metadata object that Auth0 returned. A whole user is refused; ParseUser reads it.",
            defaultRole
        );
        EmitMethod(
            cs,
            type,
            GeneratedMembers.ParseUser,
            "Reads the app_metadata of a user that GET /api/v2/users/{id} returned. Everything else is refused, such as the app_metadata alone, several users, or a part of a user without app_metadata.",
            defaultRole,
            "\n/// <remarks>A user who was requested with include_fields=false and without app_metadata looks like one who has none; request the user without fields.</remarks>"
        );
        EmitConstructor(cs, type, config);
    }

    private static void EmitMethod(SourceWriter cs, string type, string name, string summary, FlexRole? defaultRole, string remarks = "")
    {
        string create = $"{GeneratedMembers.Keys}.All, reader => new {type}(reader)";
        (string withoutRoles, string body) = defaultRole is { } role
            ? ("gets the DefaultRole of the declaration", $"{name}(json, {Role}.{role})")
            : ("is a problem too", $"{Reader}.{name}(json, null, {create})");
        cs.Lines(
            $$"""
            /// <summary>{{summary}} What the Action would refuse at login is a problem of the result. A user without roles {{withoutRoles}}.</summary>{{remarks}}
            {{ParameterDocs}}
            {{GeneratedCode}}
            public static {{Library}}FlexPayloadResult<{{type}}> {{name}}(string json)
            {
                return {{body}};
            }

            /// <summary>{{summary}} What the Action would refuse at login is a problem of the result. A user without roles, or without flex, gets roleIfNone and moreIfNone.</summary>{{remarks}}
            {{ParameterDocs}}
            /// <param name="roleIfNone">The role of a user who has none.</param>
            /// <param name="moreIfNone">More roles of such a user.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException">A value is not a member of FlexRole.</exception>
            {{GeneratedCode}}
            public static {{Library}}FlexPayloadResult<{{type}}> {{name}}(string json, {{Role}} roleIfNone, params {{Role}}[] moreIfNone)
            {
                return {{Reader}}.{{name}}(json, {{Library}}FlexRoles.Create(roleIfNone, moreIfNone), {{create}});
            }

            """
        );
    }

    // The Action gives this role to a user without roles. The JSON does not say which environment the user is in, so all must agree.
    private static FlexRole? DefaultRole(ConfigModel config)
    {
        FlexRole? first = config.Environments[0].Access.DefaultRole;
        return config.Environments.All(environment => environment.Access.DefaultRole == first) ? first : null;
    }

    private static void EmitConstructor(SourceWriter cs, string type, ConfigModel config)
    {
        cs.Line(GeneratedCode);
        if (config.Type.HasRequiredMembers)
            cs.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        cs.Open($"private {type}({Reader} reader)")
            .Lines(
                $"""
                this.{GeneratedMembers.Roles} = reader.{GeneratedMembers.Roles};
                this.{GeneratedMembers.UnknownFlexMembers} = reader.{GeneratedMembers.UnknownFlexMembers};
                this.{GeneratedMembers.OtherAppMetadata} = reader.{GeneratedMembers.OtherAppMetadata};
                """
            );
        foreach (PayloadMember member in config.Members.Where(static m => m.Traits.HasFlag(MemberTraits.Assignable)))
            EmitAssignment(cs, member);
        cs.Close().Line();
    }

    private static void EmitAssignment(SourceWriter cs, PayloadMember member)
    {
        string name = member.Attribute.Member;
        string local = "parsed" + name;
        cs.Lines(
            $"""
            if (reader.TryGet({KeysEmitter.KeyOf(member)}, out {TypeOf(member)} {local}))
                this.{CSharpText.Identifier(name)} = {ValueOf(member, local)};
            """
        );
    }

    private static string TypeOf(PayloadMember member) =>
        IsArray(member) ? ElementOf(member) + "[]"
        : member.Traits.HasFlag(MemberTraits.NullableStruct) ? ElementOf(member) + "?"
        : ElementOf(member);

    private static string ValueOf(PayloadMember member, string local) =>
        IsArray(member) && member.Traits.HasFlag(MemberTraits.List)
            ? $"{local} == null ? null : new global::System.Collections.Generic.List<{ElementOf(member)}>({local})"
            : local;

    private static bool IsArray(PayloadMember member) =>
        member.Attribute.Type is WorkerAttributeType.TextArray or WorkerAttributeType.IntArray or WorkerAttributeType.BooleanArray;

    private static string ElementOf(PayloadMember member) =>
        member.Attribute.Type switch
        {
            WorkerAttributeType.Text or WorkerAttributeType.TextArray => "string",
            WorkerAttributeType.Int or WorkerAttributeType.IntArray => "int",
            _ => "bool",
        };
}
