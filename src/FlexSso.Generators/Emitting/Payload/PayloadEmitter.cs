using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Model;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting.Payload;

/// <summary>The instance members, which are what one user carries in app_metadata, and the methods that read an instance from JSON.</summary>
internal static class PayloadEmitter
{
    private const string Role = Library + "FlexRole";
    private const string JsonMembers = Library + "FlexJsonMembers";

    private const string RoleDocs = """
        /// <param name="role">The user's role.</param>
        /// <param name="moreRoles">More roles of the user. Duplicates are dropped.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">A value is not a member of FlexRole.</exception>
        """;

    public static void Emit(SourceWriter cs, ConfigModel config)
    {
        string type = CSharpText.Identifier(config.Type.Name);
        EmitMembers(cs, type);
        EmitWithRoles(cs, type, config.Type.Keyword == "record");
        // An abstract class has no instances of its own.
        if (!config.Type.IsAbstract)
            ParsingEmitter.Emit(cs, config);
        WritingEmitter.Emit(cs, config.Members);
        KeysEmitter.Emit(cs, config.Members);
    }

    private static void EmitMembers(SourceWriter cs, string type) =>
        cs.Lines(
            $$"""
            /// <summary>Creates the payload of one user. Flex refuses a user without a role, so at least one is needed.</summary>
            {{RoleDocs}}
            {{GeneratedCode}}
            public {{type}}({{Role}} role, params {{Role}}[] moreRoles)
            {
                this.{{GeneratedMembers.Roles}} = {{Library}}FlexRoles.Create(role, moreRoles);
                this.{{GeneratedMembers.UnknownFlexMembers}} = {{JsonMembers}}.Empty;
                this.{{GeneratedMembers.OtherAppMetadata}} = {{JsonMembers}}.Empty;
            }

            /// <summary>The user's roles: at least one, without duplicates.</summary>
            {{GeneratedCode}}
            public global::System.Collections.Generic.IReadOnlyList<{{Role}}> {{GeneratedMembers.Roles}} { get; private set; }

            /// <summary>The members of app_metadata.flex that this class does not declare. They were read from JSON and are written back.</summary>
            {{GeneratedCode}}
            public {{JsonMembers}} {{GeneratedMembers.UnknownFlexMembers}} { get; }

            /// <summary>The members of app_metadata beside flex. They were read from JSON and are written back with the whole app_metadata. A PATCH leaves them out, because Auth0 keeps them.</summary>
            {{GeneratedCode}}
            public {{JsonMembers}} {{GeneratedMembers.OtherAppMetadata}} { get; }

            """
        );

    private static void EmitWithRoles(SourceWriter cs, string type, bool isRecord)
    {
        // The user of a record may have written its copy constructor.
        string copy = isRecord ? "this with { }" : $"({type})base.MemberwiseClone()";
        cs.Lines(
            $$"""
            /// <summary>Copies the payload and replaces all of its roles.</summary>
            {{RoleDocs}}
            /// <returns>The copy.</returns>
            {{GeneratedCode}}
            public {{type}} {{GeneratedMembers.WithRoles}}({{Role}} role, params {{Role}}[] moreRoles)
            {
                {{type}} copy = {{copy}};
                copy.{{GeneratedMembers.Roles}} = {{Library}}FlexRoles.Create(role, moreRoles);
                return copy;
            }

            """
        );
    }
}
