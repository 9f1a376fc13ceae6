using FlexSso.Generators.Model;
using FlexSso.Generators.Text;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Text;
using static FlexSso.Generators.Emitting.CSharpEmitter;

namespace FlexSso.Generators.Emitting;

/// <summary>The declared users of one environment, and the app_metadata of each as a constant.</summary>
internal static class UserEmitter
{
    public static void Emit(SourceWriter cs, TypeModel type, string folder, EquatableArray<UserModel> users)
    {
        IReadOnlyList<string> names = ConstantNames.ForUsers(users);
        if (users.Count > 0)
            EmitAppMetadata(cs, type, folder, users, names);
        cs.Open(
            $$"""
            /// <summary>The users that the attributes declare, in that order.</summary>
            {{GeneratedCode}}
            public static global::System.Collections.Generic.IReadOnlyList<{{Library}}FlexSsoUser> {{GeneratedMembers.Users}} { get; } = new {{Library}}FlexSsoUser[]
            """
        );
        for (int i = 0; i < users.Count; i++)
            cs.Lines(
                $"""
                new {Library}FlexSsoUser(
                    {CSharpLiteral.Of(users[i].Email)},
                    {Library}FlexRoles.Create({string.Join(", ", users[i].Roles.Select(static role => Library + "FlexRole." + role))}),
                    {GeneratedMembers.AppMetadata}.{names[i]}{(users[i].EmailVerified ? ", emailVerified: true" : "")}),
                """
            );
        cs.Close("};").Line();
    }

    private static void EmitAppMetadata(
        SourceWriter cs,
        TypeModel type,
        string folder,
        EquatableArray<UserModel> users,
        IReadOnlyList<string> names
    )
    {
        cs.Open(
            $"""
            /// <summary>The app_metadata of each declared user, as JSON.</summary>
            {GeneratedCode}
            public static class {GeneratedMembers.AppMetadata}
            """
        );
        for (int i = 0; i < users.Count; i++)
        {
            if (i > 0)
                cs.Line();
            string json = AppMetadataJson.Begin(new JsonWriter(), users[i].Roles).EndObject().EndObject().ToString();
            ArtifactEmitter.EmitText(cs, type, folder + ArtifactPaths.AppMetadata(users[i].Email), names[i], json);
        }
        cs.Close().Line();
    }
}
