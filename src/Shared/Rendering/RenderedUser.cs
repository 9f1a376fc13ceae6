namespace FlexSso.Rendering;

/// <summary>A user that is declared in code.</summary>
internal sealed class RenderedUser(string email, FlexRole[] roles)
{
    public string Email => email;

    public IReadOnlyList<FlexRole> Roles => roles;
}
