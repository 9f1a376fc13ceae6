namespace FlexSso.Rendering;

/// <summary>What is declared of one environment, complete: each default is filled in.</summary>
internal sealed record RenderedSettings
{
    /// <summary>False for Legacy.</summary>
    public bool IsEnhanced { get; init; } = true;

    /// <summary>The JQ SID; in Legacy the Account SID.</summary>
    public string Sid { get; init; } = "";

    /// <summary>Null when it is not declared.</summary>
    public string? AccountSid { get; init; }

    public string AcsUrl { get; init; } = "";

    public string Audience { get; init; } = "";

    /// <summary>The tenant's domain.</summary>
    public string Domain { get; init; } = "";

    /// <summary>Null when agents sign in at <see cref="Domain"/>.</summary>
    public string? CustomDomain { get; init; }

    public string ClientId { get; init; } = "";

    /// <summary>The name of the application in Auth0.</summary>
    public string ApplicationName { get; init; } = "";

    /// <summary>The Auth0 connection that the agents are in.</summary>
    public string Connection { get; init; } = "";

    /// <summary><c>node22</c> or <c>node18</c>.</summary>
    public string Runtime { get; init; } = "";

    public int LifetimeInSeconds { get; init; }

    /// <summary>False for SHA-1.</summary>
    public bool IsSha256 { get; init; } = true;

    /// <summary>The NameID is the user ID, and not the e-mail.</summary>
    public bool IsNameIdUserId { get; init; }

    /// <summary>The role of users without roles, as Flex spells it; null when they are refused.</summary>
    public string? DefaultRole { get; init; }

    public bool IsSelfHosted { get; init; }

    public bool IsEmbedded { get; init; }

    public bool LoginPopup { get; init; }

    /// <summary>Where agents open Flex; null when it is not declared.</summary>
    public string? FlexUrl { get; init; }

    /// <summary>The declared URLs to trust.</summary>
    public IReadOnlyList<string> TrustedUrls { get; init; } = [];
}
