namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>A request that a tenant got.</summary>
internal sealed record TenantRequest(string Method, string Path, string Body, int Status, string? Message)
{
    public override string ToString() => $"{Method} {Path} {Status} {Message}";
}
