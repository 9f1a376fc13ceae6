namespace FlexSso.Testing;

/// <summary>Certificates that somebody or something has damaged.</summary>
internal static class MutatedCertificate
{
    // Made for this suite: CN=acme.us.auth0.com, valid in 2025 and 2026. A new one for each run would make a seed another case.
    private const string Pem = """
        -----BEGIN CERTIFICATE-----
        MIICsjCCAZqgAwIBAgICEmcwDQYJKoZIhvcNAQELBQAwHDEaMBgGA1UEAwwRYWNt
        ZS51cy5hdXRoMC5jb20wHhcNMjUwMTAxMDAwMDAwWhcNMjcwMTAxMDAwMDAwWjAc
        MRowGAYDVQQDDBFhY21lLnVzLmF1dGgwLmNvbTCCASIwDQYJKoZIhvcNAQEBBQAD
        ggEPADCCAQoCggEBALnKRpQsNYm148FmslwIybrSwKc3/j/xXiGh8OH3CKWm77h6
        09CKZuUEIefA6BWq+SoKhaUsLyrMQGvLhIEezNBK7w+iR9AXZXxckh7nhfZAys+6
        OQpv9ZtEnuoMU3RNjIf7SfU+OACWlXqYr+eNSBOaJm0EWPGqb1I2ftVj2pG8twXf
        8aVEyuJ8GslA8REiGMV/sG5Q+8R0E6jy1mdIU7fLoiux6zpAWRdEZzMfvKSq2xcS
        3VN48vERdaso1Lizz/OuezDvLOlx1QBSOv9CQjCUuockUsyQm/NFpZr5T0smliUP
        VJQcW4mKNK99wDJG72nB35Gbcpr6/k7l1BU2dT0CAwEAATANBgkqhkiG9w0BAQsF
        AAOCAQEAbBRhRULxRGfmOJe+mpdar2Mnza6TtgFJEEjMhamFvxtdtNR+NFK4Kq0s
        J8jBlJCOLxtgP6XRXomfpaGi0Z1nVwaJq8lAvXi1mlkiS37u2/paQVcnYvejt9Hg
        25QGuk+dmovsF5ViHW3gv1G7TiBV26vsZw0cVJYjsSkxHS8896zeFbgSyAyLz+s8
        ZKpLM+N97c7rALE/nPLSf3iNL68NgqlRbt2+jhs72QgWI39BCVNNY7x+RZm82aF9
        Afr6+5WUHJQSwybdYkq90AUKaLFCCwEJS4SF8GI8Hvo9jBbJE/vkO0O9wIJx2H76
        WrXJRBNI5d6knFM5pQNhqk/tEnaHoA==
        -----END CERTIFICATE-----

        """;

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

    public static byte[] Of(int seed) => MutatedFile.Of(Pem, Pieces, seed);
}
