using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlexSso.Generators.Tests.Harness;

namespace FlexSso.EndToEnd.Tests.Peers;

/// <summary>The Node process that the suite talks to: a line of JSON there, a line of JSON back.</summary>
internal sealed class NodeProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly Lazy<NodeProcess> Lazy = new(() => new NodeProcess("server.cjs"));
    private static readonly Lazy<NodeProcess> LazyBrowser = new(() => new NodeProcess("browser-server.cjs"));
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lock _lock = new();
    private readonly StringBuilder _log = new();
    private readonly Process _process;

    private NodeProcess(string script)
    {
        // The libraries of the year 2014 that Auth0 still maintains use Buffer's constructor.
        _process = Start("node", "--no-deprecation", script);
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_log)
                _log.AppendLine(line.Data);
        };
        _process.BeginErrorReadLine();
    }

    public static NodeProcess Shared => Lazy.Value;

    /// <summary>One more, for a test with so many logins that they are worth a second core.</summary>
    public static NodeProcess StartAnother() => new("server.cjs");

    /// <summary>The one with the browser, started when it is first needed.</summary>
    public static NodeProcess Browser => LazyBrowser.Value;

    /// <summary>The scripts, beside their <c>node_modules</c>.</summary>
    public static string Folder { get; } = Path.Combine(BuildFacts.RepositoryRoot, "tests", "FlexSso.EndToEnd.Tests", "node");

    /// <summary>Asks for an operation of the script.</summary>
    public T Call<T>(string operation, object input)
    {
        lock (_lock)
        {
            _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { operation, input }, Json));
            _process.StandardInput.Flush();
            Task<string?> answer = _process.StandardOutput.ReadLineAsync();
            if (!answer.Wait(Patience))
                throw new TimeoutException($"Node did not answer '{operation}' within {Patience}.\n{Log()}");
            using JsonDocument line = JsonDocument.Parse(
                answer.Result ?? throw new InvalidOperationException($"Node ended at '{operation}'.\n{Log()}")
            );
            if (line.RootElement.TryGetProperty("error", out JsonElement error))
                throw new InvalidOperationException($"Node could not do '{operation}': {error.GetString()}");
            return line.RootElement.GetProperty("result").Deserialize<T>(Json)!;
        }
    }

    /// <summary>Runs a program in the scripts' folder to its end.</summary>
    public static (int ExitCode, string Output) Run(string program, string input, params string[] arguments)
    {
        using Process process = Start(program, arguments);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Patience}.");
        }
        return (process.ExitCode, output.Result + errors.Result);
    }

    public static void Stop()
    {
        foreach (Lazy<NodeProcess> process in (Lazy<NodeProcess>[])[Lazy, LazyBrowser])
        {
            if (process.IsValueCreated)
                process.Value.Dispose();
        }
    }

    public void Dispose()
    {
        // The server ends with its input.
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private string Log()
    {
        lock (_log)
            return _log.ToString();
    }

    private static Process Start(string program, params string[] arguments)
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        return Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    WorkingDirectory = Folder,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    StandardInputEncoding = utf8,
                    StandardOutputEncoding = utf8,
                    StandardErrorEncoding = utf8,
                }
            ) ?? throw new InvalidOperationException($"{program} could not be started.");
    }
}
