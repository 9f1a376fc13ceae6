using System.Diagnostics;
using FlexSso.EndToEnd.Tests.Peers;

namespace FlexSso.EndToEnd.Tests.Uploads;

/// <summary>Auth0's Deploy CLI itself, as a reader of <c>deploy-cli/README.md</c> starts it.</summary>
internal sealed class DeployCli(TenantServer server, TestTenant tenant, string folder)
{
    private const string Npx = "npx auth0-deploy-cli@8 ";

    private readonly DeployCliReadmePage _page = new(File.ReadAllText(Path.Combine(folder, "README.md")));

    /// <summary>Runs a command of the page in its folder, with its environment.</summary>
    /// <returns>What the tool said.</returns>
    public async Task<string> Run(string command)
    {
        Assert.That(command, Does.StartWith(Npx));
        string script = Path.Combine(NodeProcess.Folder, "node_modules", "auth0-deploy-cli", "lib", "index.js");
        ProcessStartInfo start = new("node", [script, .. command[Npx.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A shell in which the tool was used before.
        start.Environment["AUTH0_ALLOW_DELETE"] = "true";
        foreach (string name in _page.Unset)
            start.Environment.Remove(name);
        foreach ((string name, string value) in _page.Environment)
            start.Environment[name] = value;
        // The values of the reader's own tenant.
        start.Environment["AUTH0_DOMAIN"] = tenant.Domain;
        start.Environment["AUTH0_CLIENT_ID"] = "machine-to-machine";
        start.Environment["AUTH0_CLIENT_SECRET"] = tenant.ClientSecret;
        // Every variable is a keyword of the tool.
        start.Environment["USER"] = "somebody";
        start.Environment["HOME"] = folder;
        start.Environment["NODE_EXTRA_CA_CERTS"] = server.CertificateFile;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        output += await errors;
        await process.WaitForExitAsync();
        string requests = string.Join('\n', tenant.Read().Requests);
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'{command}' ended with {process.ExitCode}.\n{output}\n{requests}");
    }
}
