namespace FlexSso.Certificates;

/// <summary>The tags of ASN.1 that a certificate is made of.</summary>
internal static class DerTag
{
    public const int Integer = 0x02;
    public const int BitString = 0x03;
    public const int ObjectIdentifier = 0x06;
    public const int Utf8String = 0x0c;
    public const int PrintableString = 0x13;
    public const int TeletexString = 0x14;
    public const int Ia5String = 0x16;
    public const int UtcTime = 0x17;
    public const int GeneralizedTime = 0x18;
    public const int BmpString = 0x1e;
    public const int Sequence = 0x30;
    public const int Set = 0x31;

    /// <summary>[0], [1], [2] and [3] of a certificate; the two in the middle are primitive.</summary>
    public const int Version = 0xa0;
    public const int IssuerId = 0x81;
    public const int SubjectId = 0x82;
    public const int Extensions = 0xa3;
}
