using FlexSso.Generators.Tasks.Existing;

namespace FlexSso.Generators.Tasks.Adopting;

/// <summary>A user of the declaration.</summary>
/// <param name="File">The file that has the user.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Roles">The roles as the file spells them.</param>
/// <param name="IsVerified">The company knows that the address is the user's.</param>
/// <param name="Name">The display name; null for none.</param>
/// <param name="Values">The fields of <c>flex</c> but for the roles.</param>
internal sealed record AdoptedUser(
    SourceFile File,
    string Email,
    IReadOnlyList<string> Roles,
    bool IsVerified,
    string? Name,
    IReadOnlyList<DataMember> Values
);
