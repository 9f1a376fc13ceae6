namespace FlexSso.Generators.Tasks.Existing;

/// <summary>The kinds of values that JSON and YAML have.</summary>
internal enum DataKind
{
    Object,
    List,
    Text,
    Number,
    True,
    False,
    Null,
}
