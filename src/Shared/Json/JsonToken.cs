namespace FlexSso.Json;

/// <summary>What <see cref="JsonReader"/> stands on.</summary>
internal enum JsonToken
{
    /// <summary>Nothing has been read yet.</summary>
    None,
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,

    /// <summary>The name of an object's member; the colon behind it has been read.</summary>
    Name,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>The text holds one value and nothing after it.</summary>
    End,

    /// <summary>The text is no JSON; the reader stays here.</summary>
    Error,
}
