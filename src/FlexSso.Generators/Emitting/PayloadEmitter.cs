using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
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

    private const string Refusals =
        "/// <exception cref=\"global::System.ArgumentException\">An element of an array is null, empty or holds a comma; a value has more than 2048 bytes, or the worker's attributes more than 4096 characters.</exception>";

    private static readonly BlockTemplate UpToCopy = new(
        $$"""
                /// <summary>The payload of one user. Flex refuses a user without a role, so there is none without.</summary>
                /// <param name="role">The user's role.</param>
                /// <param name="moreRoles">Further roles of the user.</param>
                {{GeneratedCode}}
                public {{BlockTemplate.Type}}({{Role}} role, params {{Role}}[] moreRoles)
                {
                    this.{{GeneratedMembers.Roles}} = {{Library}}FlexRoles.Create(role, moreRoles);
                    this.{{GeneratedMembers.UnknownFlexMembers}} = {{Members}}.Empty;
                    this.{{GeneratedMembers.OtherAppMetadata}} = {{Members}}.Empty;
                }

                /// <summary>The user's roles, at least one, without duplicates.</summary>
                {{GeneratedCode}}
                public {{RoleList}} {{GeneratedMembers.Roles}} { get; private set; }

                /// <summary>The members of app_metadata.flex that were parsed and that this class does not declare. All three texts hold them again.</summary>
                {{GeneratedCode}}
                public {{Members}} {{GeneratedMembers.UnknownFlexMembers}} { get; }

                /// <summary>The members of app_metadata beside flex that were parsed. ToAppMetadataJson and a bulk import hold them again.</summary>
                {{GeneratedCode}}
                public {{Members}} {{GeneratedMembers.OtherAppMetadata}} { get; }

                /// <summary>A copy with these roles in place of all that the user had; everything else stays.</summary>
                /// <param name="role">The user's role.</param>
                /// <param name="moreRoles">Further roles of the user.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException">A value is not a member of FlexRole.</exception>
                {{GeneratedCode}}
                public {{BlockTemplate.Type}} {{GeneratedMembers.WithRoles}}({{Role}} role, params {{Role}}[] moreRoles)
                {
                    {{BlockTemplate.Type}} copy =
        """
    );

    private static readonly BlockTemplate BehindCopy = new(
        $$"""
                    copy.{{GeneratedMembers.Roles}} = {{Library}}FlexRoles.Create(role, moreRoles);
                    return copy;
                }

                /// <summary>The user's whole flex object as JSON in one line, as it stands in app_metadata under the name flex.</summary>
                {{Refusals}}
                {{GeneratedCode}}
                public string {{GeneratedMembers.ToFlexJson}}()
                {
                    return {{Writer}}.{{GeneratedMembers.ToFlexJson}}(this);
                }

                /// <summary>The body of PATCH /api/v2/users/{id} as JSON in one line. It holds the whole flex object, because Auth0 replaces that, and nothing else of app_metadata, because Auth0 keeps that.</summary>
                {{Refusals}}
                {{GeneratedCode}}
                public string {{GeneratedMembers.ToUserPatchJson}}()
                {
                    return {{Writer}}.{{GeneratedMembers.ToUserPatchJson}}(this);
                }

                /// <summary>The user's whole app_metadata as indented JSON. Where Auth0 takes it, it replaces the flex object and does not merge into it.</summary>
                {{Refusals}}
                {{GeneratedCode}}
                public string {{GeneratedMembers.ToAppMetadataJson}}()
                {
                    return {{Writer}}.{{GeneratedMembers.ToAppMetadataJson}}(this);
                }

        """
    );

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        string name = CSharpText.Identifier(config.Type.Name);
        cs.BeginBlock(UpToCopy, name);
        // A record may have a copy constructor of its own.
        if (config.Type.Keyword == "record")
            cs.Append(" this with { };").Line();
        else
            cs.Append(" (").Append(name).Append(")base.MemberwiseClone();").Line();
        cs.Block(BehindCopy);
        PayloadParsingEmitter.Emit(cs, config);
        EmitWriting(cs, config.Members);
        EmitKeys(cs, config.Members);
    }

    private static void EmitWriting(SourceWriter cs, EquatableArray<PayloadMember> members)
    {
        cs.Line(GeneratedCode).Open("void " + Interface + ".WriteAttributes(" + Writer + " flexSsoWriter)");
        for (int i = 0; i < members.Count; i++)
            cs.Line($"flexSsoWriter.Add({Key}{i}, this.{CSharpText.Identifier(members[i].Attribute.Member)});");
        cs.Close().Line();
    }

    private static void EmitKeys(SourceWriter cs, EquatableArray<PayloadMember> members)
    {
        const string type = Library + "FlexPayloadKey";
        cs.Line(GeneratedCode).Open("private static class " + GeneratedMembers.Keys);
        for (int i = 0; i < members.Count; i++)
        {
            AttributeModel attribute = members[i].Attribute;
            bool isComputed = (members[i].Traits & MemberTraits.Assignable) == 0;
            cs.Indent()
                .Append("internal static readonly " + type + " " + KeyName)
                .Number(i)
                .Append(" = " + type + ".Of")
                .Append(isComputed ? "Computed" : attribute.Type.ToString())
                .Append("(")
                .Literal(attribute.Key)
                .Append(", ")
                .Literal(attribute.Member);
            if (!isComputed)
                cs.Append(Flag(members[i], MemberTraits.Nullable)).Append(Flag(members[i], MemberTraits.Required));
            cs.Append(");").Line();
        }
        cs.Indent().Append("internal static readonly " + type + "[] All = new " + type + "[] { ");
        for (int i = 0; i < members.Count; i++)
            cs.Append(i == 0 ? KeyName : ", " + KeyName).Number(i);
        cs.Append(" };").Line().Close();
    }

    private static string Flag(PayloadMember member, MemberTraits trait) => (member.Traits & trait) != 0 ? ", true" : ", false";

    /// <summary>The key of an attribute as an expression; its index follows.</summary>
    public const string Key = GeneratedMembers.Keys + "." + KeyName;

    private const string KeyName = "K";
}
