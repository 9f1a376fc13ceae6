namespace FlexSso.Model;

/// <summary>The Flex connection, complete and free of contradictions.</summary>
/// <param name="Mode">Enhanced or Legacy.</param>
/// <param name="Sid">The JQ SID (Enhanced) or the Account SID (Legacy) that both values below hold.</param>
/// <param name="AcsUrl">The assertion consumer service URL.</param>
/// <param name="Audience">The entity ID of Flex.</param>
/// <param name="AccountSid">The Account SID; null when it is not declared.</param>
internal sealed record ConnectionModel(FlexSsoMode Mode, string Sid, string AcsUrl, string Audience, string? AccountSid)
{
    public bool IsEnhanced => Mode == FlexSsoMode.Enhanced;
}
