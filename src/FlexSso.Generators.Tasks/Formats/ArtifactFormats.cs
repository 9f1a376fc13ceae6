namespace FlexSso.Generators.Tasks.Formats;

/// <summary>The formats of <c>FlexSsoFormats</c>.</summary>
[Flags]
internal enum ArtifactFormats
{
    None = 0,

    /// <summary><c>paste</c>: the texts to paste into the Auth0 Dashboard, and the users' files.</summary>
    Paste = 1,

    /// <summary><c>setup</c>: the page that leads through both consoles.</summary>
    Setup = 2,

    /// <summary><c>deploy-cli</c>: Auth0's Deploy CLI.</summary>
    DeployCli = 4,

    /// <summary><c>terraform</c>: Auth0's Terraform provider.</summary>
    Terraform = 8,

    /// <summary><c>http</c>: requests to the Management API for an editor that can send them.</summary>
    Http = 16,

    /// <summary><c>all</c>.</summary>
    All = Paste | Setup | DeployCli | Terraform | Http,
}
