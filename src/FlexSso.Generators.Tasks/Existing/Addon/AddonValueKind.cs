namespace FlexSso.Generators.Tasks.Existing;

/// <summary>What a setting of the addon takes.</summary>
internal enum AddonValueKind
{
    Text,
    Boolean,
    Number,
    Texts,
    Object,
}
