using FlexSso.EndToEnd.Tests.Declarations;
using FlexSso.EndToEnd.Tests.Logins;

namespace FlexSso.EndToEnd.Tests.Pages;

/// <summary>The pages that the build writes for the declared configurations, written once.</summary>
internal static class SetupPages
{
    private static readonly Lazy<ArtifactBuild> Lazy = new(() => RosterBuild.Of("EnhancedFlex", Roster, KeyPair.Auth0.Certificate));
    private static readonly Lazy<ArtifactBuild> LazyLegacy = new(() => new ArtifactBuild(Declared.AssemblyOf("LegacyFlex")));
    private static readonly Lazy<ArtifactBuild> LazyPlain = new(() => new ArtifactBuild(Declared.AssemblyOf("PlainFlex")));
    private static readonly Lazy<ArtifactBuild> LazyChosen = new(() => new ArtifactBuild(Declared.AssemblyOf("ChosenFlex")));

    /// <summary>Two users: one with attributes, one without.</summary>
    private const string Roster = $"""
        email,name,roles,department,languages
        {Auth0Event.Email},{Auth0Event.Name},agent,Support,en|de
        bob@acme.example,,supervisor|wfo.team_leader,,

        """;

    public static ArtifactBuild Build => Lazy.Value;

    /// <summary>With users, attributes of every type, and the certificate of the tenant.</summary>
    public static string Enhanced => Build.PathOf("Acme.EnhancedFlex/setup.html");

    /// <summary>Without a certificate.</summary>
    public static string Legacy => LazyLegacy.Value.PathOf("Acme.LegacyFlex/setup.html");

    /// <summary>Without users and attributes.</summary>
    public static string Plain => LazyPlain.Value.PathOf("Acme.PlainFlex/setup.html");

    /// <summary>With one user, and every setting of the addon that a declaration can choose.</summary>
    public static string Chosen => LazyChosen.Value.PathOf("Acme.ChosenFlex/setup.html");

    public static void Delete()
    {
        foreach (Lazy<ArtifactBuild> build in (Lazy<ArtifactBuild>[])[Lazy, LazyLegacy, LazyPlain, LazyChosen])
        {
            if (build.IsValueCreated)
                build.Value.Dispose();
        }
    }
}
