using Jint;
using Jint.Native;

namespace FlexSso.EndToEnd.Tests.Peers;

/// <summary>The Action in a second JavaScript engine, which shares no line of code with Node's.</summary>
internal sealed class JintAction : IDisposable
{
    private readonly Engine _engine = new(options => options.TimeoutInterval(TimeSpan.FromSeconds(10)));

    public JintAction(string action)
    {
        string api = File.ReadAllText(Path.Combine(NodeProcess.Folder, "auth0", "post-login-api.cjs"));
        _engine.Execute("globalThis.module = { exports: {} }; globalThis.exports = module.exports;");
        _engine.Execute("(function (module) {" + api + "\nglobalThis.PostLoginApi = module.exports.PostLoginApi; })({});");
        _engine.Execute(action);
        _engine.Execute(
            """
            async function runAction(eventJson) {
              const api = new PostLoginApi();
              let error = null;
              try {
                await module.exports.onExecutePostLogin(JSON.parse(eventJson), api);
              } catch (thrown) {
                error = `${thrown?.name}: ${thrown?.message}`;
              }
              return JSON.stringify([api.calls, api.denied, error]);
            }
            """
        );
    }

    /// <summary>What the Action did, in the form of <c>text</c> of <c>node/auth0/action-host.cjs</c>.</summary>
    public string Run(string eventJson)
    {
        JsValue promise = _engine.Invoke("runAction", eventJson);
        _engine.Advanced.ProcessTasks();
        return promise.UnwrapIfPromise().AsString();
    }

    public void Dispose() => _engine.Dispose();
}
