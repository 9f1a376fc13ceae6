using System.Diagnostics;
using System.Text.RegularExpressions;
using FlexSso.EndToEnd.Tests.Logins;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary><c>management-api.http</c> in an editor: a reader replaces text and sends one request after the other, here with httpyac.</summary>
internal sealed class HttpFileRun(TenantServer server, TestTenant tenant, string file)
{
    /// <summary>Replaces a text that must be there.</summary>
    public void Replace(string find, string replace)
    {
        string text = File.ReadAllText(file);
        Assert.That(text, Does.Contain(find));
        File.WriteAllText(file, text.Replace(find, replace, StringComparison.Ordinal));
    }

    public void UseTenant() => Replace("https://" + Tenant.Domain, "https://" + tenant.Domain);

    /// <summary>Sends the request whose title begins so.</summary>
    /// <returns>The request as the tenant got it.</returns>
    public TenantRequest Send(string title)
    {
        int line = Array.FindIndex(File.ReadAllLines(file), text => text.StartsWith("### " + title, StringComparison.Ordinal));
        Assert.That(line, Is.Positive, title);
        string script = Path.Combine(NodeProcess.Folder, "node_modules", "httpyac", "bin", "httpyac.js");
        // Counted from one, and the line after the title.
        ProcessStartInfo start = new("node", [script, "send", file, "--line", $"{line + 2}", "--no-color"])
        {
            WorkingDirectory = Path.GetDirectoryName(file),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AUTH0_TOKEN"] = tenant.Token;
        start.Environment["NODE_EXTRA_CA_CERTS"] = server.CertificateFile;
        int before = tenant.Read().Requests.Count;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        IReadOnlyList<TenantRequest> requests = tenant.Read().Requests;
        Assert.That(requests, Has.Count.EqualTo(before + 1), output);
        return requests[^1];
    }

    public static IReadOnlyList<string> ScopesOf(string text) =>
        [.. Regex.Matches(text.Split("@token")[0], "[a-z]+:[a-z_]+").Select(scope => scope.Value)];
}
