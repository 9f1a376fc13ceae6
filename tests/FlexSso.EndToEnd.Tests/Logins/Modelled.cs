namespace FlexSso.EndToEnd.Tests.Logins;

/// <summary>The systems that are modelled, because the real ones cannot run here. <c>docs/proof.md</c> marks each row that rests on a model.</summary>
internal static class Modelled
{
    public const string Flex = "model: Flex";
    public const string Defaults = "model: Auth0's defaults";
    public const string Both = "model: Auth0's defaults, Flex";
}
