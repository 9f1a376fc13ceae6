namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>Whose behaviour is modelled because the real thing does not run here; <c>docs/proof.md</c> says so where a row rests on one.</summary>
internal static class Model
{
    public const string Flex = "model: Flex";
    public const string Defaults = "model: Auth0's defaults";
    public const string Both = "model: Auth0's defaults, Flex";
}
