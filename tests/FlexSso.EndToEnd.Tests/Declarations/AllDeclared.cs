namespace FlexSso.EndToEnd.Tests.Declarations;

/// <summary>Every declaration of the suite, so that every shape of an Action is looked at.</summary>
internal static class AllDeclared
{
    public static IReadOnlyList<(string Name, GeneratedConfig Config)> Configs { get; } =
    [
        ("enhanced", Declared.Enhanced),
        ("legacy", Declared.Legacy),
        ("plain", Declared.Plain),
        ("open", Declared.Open),
        ("chosen", Declared.Chosen),
        ("verified", DeclaredAccess.Verified),
        ("default", DeclaredAccess.Default),
        ("company", DeclaredAccess.Company),
        ("several", DeclaredAccess.Several),
        ("social", DeclaredAccess.Social),
        ("unverified", DeclaredAccess.Unverified),
        ("trusting", DeclaredAccess.Trusting),
        ("mapped", DeclaredAccess.Mapped),
        ("groups", DeclaredAccess.Groups),
        ("texts", DeclaredShapes.Texts),
        ("numbers", DeclaredShapes.Numbers),
        ("flags", DeclaredShapes.Flags),
        ("mapped and verified", DeclaredShapes.MappedAndVerified),
    ];
}
