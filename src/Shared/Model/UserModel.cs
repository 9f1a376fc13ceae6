namespace FlexSso.Model;

/// <summary>A declared user.</summary>
/// <param name="Email">The e-mail as written.</param>
/// <param name="Roles">The roles, at least one, without duplicates.</param>
/// <param name="EmailVerified">The address is known to be the user's.</param>
internal sealed record UserModel(string Email, EquatableArray<FlexRole> Roles, bool EmailVerified = false);
