namespace FlexSso.Attributes;

/// <summary>The types that Flex knows for a SAML attribute (Twilio, "Attribute conversion and data types").</summary>
internal enum WorkerAttributeType
{
    Text,
    Int,
    Boolean,
    TextArray,
    IntArray,
    BooleanArray,
}
