namespace FlexSso.Testing;

/// <summary>Certificates that somebody or something has damaged.</summary>
internal static class MutatedCertificate
{
    private static readonly string[] Pieces =
    [
        "-----BEGIN CERTIFICATE-----",
        "-----END CERTIFICATE-----\n",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN ",
        "-----END ",
        "-----",
        "-",
        "CERTIFICATE",
        "PRIVATE KEY",
        "MII",
        "=",
        "==",
        "A",
        "\r",
        "\n",
        "\r\n",
        " ",
        "\t",
        "\0",
        "\ufeff",
        "\u2028",
        "ü",
        "Proc-Type: 4,ENCRYPTED\n",
    ];

    public static byte[] Of(string pem, int seed) => MutatedFile.Of(pem, Pieces, seed);
}
