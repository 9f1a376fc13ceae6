namespace FlexSso.Values;

/// <summary>What a member of the Action's event holds.</summary>
internal enum EventValue
{
    /// <summary>Anything, also an object or a list: Auth0 does not say.</summary>
    Any,

    Text,
    Number,
    Boolean,

    /// <summary>A text, a number or a boolean.</summary>
    Plain,

    TextList,
    ObjectList,
}
