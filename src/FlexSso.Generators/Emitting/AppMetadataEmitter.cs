using FlexSso.Generators.Model;
using FlexSso.Json;

namespace FlexSso.Generators.Emitting;

/// <summary>The <c>app_metadata</c> of a declared user, the whole <c>flex</c> object: Auth0 replaces nested objects, it does not merge them.</summary>
internal static class AppMetadataEmitter
{
    public static string Emit(UserModel user)
    {
        FlexRole[] roles = new FlexRole[user.Roles.Count];
        for (int i = 0; i < roles.Length; i++)
            roles[i] = (FlexRole)user.Roles[i];
        return AppMetadataJson.End(AppMetadataJson.Begin(roles));
    }
}
