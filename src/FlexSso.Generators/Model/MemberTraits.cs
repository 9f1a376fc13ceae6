namespace FlexSso.Generators.Model;

/// <summary>What the generated code must know of a declaring member to give it a parsed value.</summary>
[Flags]
internal enum MemberTraits
{
    None = 0,

    /// <summary>A constructor of the class can assign it: a field, a property with a setter of any kind, or an automatic one.</summary>
    Assignable = 1,

    /// <summary>It may be null, and is when the value is absent.</summary>
    Nullable = 2,

    /// <summary><c>required</c>.</summary>
    Required = 4,

    /// <summary>Its type is <c>int?</c> or <c>bool?</c>.</summary>
    NullableStruct = 8,

    /// <summary>Its type is a collection that one may add to, so it gets a list and not an array.</summary>
    List = 16,
}
