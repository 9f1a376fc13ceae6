using System.Text;

namespace FlexSso.Certificates;

/// <summary>Reads an X.509 certificate (RFC 5280, section 4.1) as far as the facts need it, and checks that the rest has its form.</summary>
internal static class CertificateReader
{
    private const int LineLength = 64;

    /// <returns>Null when the bytes are no certificate.</returns>
    public static CertificateFacts? Read(byte[] der)
    {
        DerReader file = new(der, 0, der.Length);
        if (file.Read(DerTag.Sequence) is not { } certificate || !file.IsAtEnd)
            return null;
        DerReader? body = certificate.Read(DerTag.Sequence);
        bool isSigned =
            AlgorithmOf(certificate.Read(DerTag.Sequence)) is not null
            && certificate.Read(DerTag.BitString) is { Length: > 0 }
            && certificate.IsAtEnd;
        return isSigned && body is not null ? ReadBody(body, der) : null;
    }

    private static CertificateFacts? ReadBody(DerReader body, byte[] der)
    {
        // Only versions 2 and 3 say which they are.
        if (body.PeekTag() == DerTag.Version && body.Read(DerTag.Version)?.Read(DerTag.Integer) is not { Length: 1 })
            return null;
        if (
            body.Read(DerTag.Integer) is not { Length: > 0 }
            || AlgorithmOf(body.Read(DerTag.Sequence)) is null
            || DistinguishedName.Read(body.Read(DerTag.Sequence)) is null
            || body.Read(DerTag.Sequence) is not { } validity
            || DerValues.Time(validity) is not { } notBefore
            || DerValues.Time(validity) is not { } notAfter
            || !validity.IsAtEnd
            || DistinguishedName.Read(body.Read(DerTag.Sequence)) is not { } subject
            || body.Read(DerTag.Sequence) is not { } keyInfo
        )
            return null;
        foreach (int tag in new[] { DerTag.IssuerId, DerTag.SubjectId, DerTag.Extensions })
        {
            if (body.PeekTag() == tag && body.Read(tag) is null)
                return null;
        }
        if (!body.IsAtEnd || keyInfo.Read(DerTag.Sequence) is not { } algorithm)
            return null;
        string? key = DerValues.ObjectIdentifier(algorithm.Read(DerTag.ObjectIdentifier));
        // The first byte of a BIT STRING counts the bits that are too many; a key has none.
        if (key is null || keyInfo.Read(DerTag.BitString) is not { Length: > 1 } bits || bits[0] != 0 || !keyInfo.IsAtEnd)
            return null;
        int? rsaBits = null;
        if (key == KeyNames.Rsa && (rsaBits = RsaBits(bits.From(1))) is null)
            return null;
        string? curve = key == KeyNames.EllipticCurve ? DerValues.ObjectIdentifier(algorithm.Read(DerTag.ObjectIdentifier)) : null;
        return new CertificateFacts(
            subject,
            notBefore,
            notAfter,
            KeyNames.Of(key),
            rsaBits,
            curve is null ? null : KeyNames.Of(curve),
            Pem(der)
        );
    }

    /// <summary>The object identifier that an AlgorithmIdentifier begins with.</summary>
    private static string? AlgorithmOf(DerReader? algorithm) => DerValues.ObjectIdentifier(algorithm?.Read(DerTag.ObjectIdentifier));

    private static int? RsaBits(DerReader key)
    {
        if (key.Read(DerTag.Sequence) is not { } numbers || !key.IsAtEnd)
            return null;
        int? modulus = DerValues.BitsOf(numbers.Read(DerTag.Integer));
        return DerValues.BitsOf(numbers.Read(DerTag.Integer)) is null || !numbers.IsAtEnd ? null : modulus;
    }

    private static string Pem(byte[] der)
    {
        string letters = Convert.ToBase64String(der);
        StringBuilder pem = new("-----BEGIN CERTIFICATE-----\n", letters.Length + letters.Length / LineLength + 64);
        for (int i = 0; i < letters.Length; i += LineLength)
            pem.Append(letters, i, Math.Min(LineLength, letters.Length - i)).Append('\n');
        return pem.Append("-----END CERTIFICATE-----\n").ToString();
    }
}
