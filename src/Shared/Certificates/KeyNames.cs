namespace FlexSso.Certificates;

/// <summary>The names of key algorithms and curves.</summary>
internal static class KeyNames
{
    public const string Rsa = "1.2.840.113549.1.1.1";
    public const string EllipticCurve = "1.2.840.10045.2.1";

    /// <summary>The name, or the object identifier itself.</summary>
    public static string Of(string objectIdentifier) =>
        objectIdentifier switch
        {
            Rsa => "RSA",
            EllipticCurve => "EC",
            "1.2.840.113549.1.1.10" => "RSASSA-PSS",
            "1.2.840.10040.4.1" => "DSA",
            "1.3.101.112" => "Ed25519",
            "1.3.101.113" => "Ed448",
            "1.2.840.10045.3.1.7" => "P-256",
            "1.3.132.0.34" => "P-384",
            "1.3.132.0.35" => "P-521",
            "1.3.132.0.10" => "secp256k1",
            _ => objectIdentifier,
        };
}
