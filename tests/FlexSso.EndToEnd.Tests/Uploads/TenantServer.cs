using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>Tenants of Auth0 on the loopback interface, as far as the tools call them: <c>node/tenant</c>.</summary>
internal sealed class TenantServer : IDisposable
{
    private readonly NodeProcess _node = NodeProcess.StartAnother();
    private readonly string _folder = Directory.CreateTempSubdirectory("flexsso-tenant-").FullName;
    private readonly string _privateKey;

    public TenantServer()
    {
        using RSA rsa = RSA.Create(2048);
        CertificateRequest request = new("CN=localhost", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        _privateKey = rsa.ExportPkcs8PrivateKeyPem();
        Certificate = certificate.ExportCertificatePem();
        CertificateFile = Path.Combine(_folder, "tenant.pem");
        File.WriteAllText(CertificateFile, Certificate);
    }

    /// <summary>The certificate, made for this run, that a client has to trust.</summary>
    public string Certificate { get; }

    /// <summary>The same as a file, for <c>NODE_EXTRA_CA_CERTS</c>.</summary>
    public string CertificateFile { get; }

    /// <summary>Opens one more tenant.</summary>
    /// <param name="scopes">What its Machine to Machine application may do.</param>
    /// <param name="state">What it holds.</param>
    public TestTenant Open(IReadOnlyList<string> scopes, JsonObject state)
    {
        string clientSecret = Guid.NewGuid().ToString("N");
        object input = new
        {
            Certificate,
            PrivateKey = _privateKey,
            ClientSecret = clientSecret,
            Scopes = scopes,
            State = state,
        };
        (int port, string token) = _node.Call<Opened>("openTenant", input);
        return new TestTenant(_node, port, token, clientSecret);
    }

    public void Dispose()
    {
        _node.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed record Opened(int Port, string Token);
}
