namespace FlexSso.Generators.Tasks.Existing;

/// <summary>The kinds of values that settings of the addon take.</summary>
internal enum AddonValueKind
{
    Text,
    Boolean,
    Number,
    Texts,
    Object,
}
