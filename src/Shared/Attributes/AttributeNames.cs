namespace FlexSso.Attributes;

/// <summary>The two other forms of a worker attribute's name: with Flex's type suffix, and as a field of <c>app_metadata.flex</c>.</summary>
internal static class AttributeNames
{
    /// <summary>The worker's address for calls. Flex sets it, and a declaration can take it over.</summary>
    public const string Softphone = "contact_uri";

    // Lower case, exactly (Twilio, "Attribute conversion and data types"); index = WorkerAttributeType.
    private static readonly string[] Suffixes = ["string", "int", "boolean", "stringarray", "intarray", "booleanarray"];

    /// <summary>The suffix that makes Flex store that type, without its dot.</summary>
    public static string SuffixOf(WorkerAttributeType type) => Suffixes[(int)type];

    /// <summary>Reads a suffix, exactly as Flex does.</summary>
    public static WorkerAttributeType? TypeOf(string suffix)
    {
        int index = System.Array.IndexOf(Suffixes, suffix);
        return index < 0 ? null : (WorkerAttributeType)index;
    }

    /// <summary>True for a type that holds several values.</summary>
    public static bool IsList(WorkerAttributeType type) => type >= WorkerAttributeType.TextArray;

    /// <summary>The type of the elements of a list.</summary>
    public static WorkerAttributeType ElementOf(WorkerAttributeType list) => list - (int)WorkerAttributeType.TextArray;

    /// <summary>The field of <c>app_metadata.flex</c>: Auth0 allows neither dot nor dollar sign in a metadata field name.</summary>
    public static string KeyOf(string name) => name.Replace('.', '_').Replace('$', '_');
}
