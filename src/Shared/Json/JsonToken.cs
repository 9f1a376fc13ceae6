namespace FlexSso.Json;

/// <summary>The kinds of tokens that <see cref="JsonReader"/> reads.</summary>
internal enum JsonToken
{
    /// <summary>Nothing has been read yet.</summary>
    None,
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,

    /// <summary>The name of an object's member. The colon after it has been read.</summary>
    Name,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>The end of a text that holds one value and nothing after it.</summary>
    End,

    /// <summary>The text is not JSON. The reader stays here.</summary>
    Error,
}
