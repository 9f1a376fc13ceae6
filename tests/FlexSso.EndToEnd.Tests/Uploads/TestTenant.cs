using System.Text.Json.Nodes;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>One tenant of the server.</summary>
internal sealed class TestTenant(NodeProcess node, int port, string token, string clientSecret)
{
    public string Domain { get; } = $"localhost:{port}";

    /// <summary>What the Management API takes.</summary>
    public string Token => token;

    /// <summary>The secret of its Machine to Machine application.</summary>
    public string ClientSecret => clientSecret;

    /// <summary>What it holds and what it was asked since it was opened.</summary>
    public TenantSnapshot Read() => node.Call<TenantSnapshot>("readTenant", new { port });
}
