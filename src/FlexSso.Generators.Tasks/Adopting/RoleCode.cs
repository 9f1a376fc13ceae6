using FlexSso.Roles;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>Writes a role as C#: the member of the enum, or the text as it stands where Flex knows no such role, so that the build says so.</summary>
internal static class RoleCode
{
    public static string Of(string role) => FlexRoleNames.TryParse(role, out FlexRole known) ? "FlexRole." + known : CSharpLiteral.Of(role);
}
