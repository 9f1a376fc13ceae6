using System.Text;
using FlexSso.Json;
using FlexSso.Management;

namespace FlexSso;

/// <summary>
/// The requests to Auth0's Management API v2 that set up Flex: the application, the Action and its place in the login flow, users. They are
/// <see cref="HttpRequestMessage"/>s without a token: send them with an <see cref="HttpClient"/> whose <c>Authorization</c> is
/// <c>Bearer …</c>. Each answer with another status than 2xx is Auth0's refusal, with its reason in the body; 429 means to wait until the
/// time in <c>x-ratelimit-reset</c>. Source: Auth0, Management API v2.
/// </summary>
/// <remarks>A request can be sent once, as any <see cref="HttpRequestMessage"/>. The class is thread-safe.</remarks>
public sealed class Auth0ManagementRequests
{
    /// <summary>The trigger that the Action is for.</summary>
    public const string Trigger = "post-login";

    private const string TriggerVersion = "v3";

    private static readonly HttpMethod Patch = new("PATCH");

    private readonly Uri _api;

    /// <summary>Requests to one tenant.</summary>
    /// <param name="domain">The tenant's domain, a bare host, such as <c>acme.us.auth0.com</c>; a port may follow, as a server for tests has one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="domain"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no bare host.</exception>
    public Auth0ManagementRequests(string domain)
    {
        if (domain is null)
            throw new ArgumentNullException(nameof(domain));
        if (
            !Uri.TryCreate("https://" + domain + "/api/v2/", UriKind.Absolute, out Uri? api)
            || !(IsSame(api.Authority, domain) || IsSame(api.Host + ":443", domain))
        )
            throw new ArgumentException(
                $"'{domain}' is no bare host; use the Domain of the tenant, such as 'acme.us.auth0.com'.",
                nameof(domain)
            );
        _api = api;
    }

    /// <summary>
    /// <c>PATCH /clients/{id}</c>: the application's callback URLs and SAML2 addon. Whether Auth0 keeps other addons of it is not documented. Scope <c>update:clients</c>.
    /// </summary>
    /// <param name="clientId">The client ID.</param>
    /// <param name="callbacks">The Allowed Callback URLs, all of them: others that are there go.</param>
    /// <param name="samlAddonJson">The addon's settings, such as the generated <c>SamlAddonJson</c>. Complete, because it may replace what is there.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ID is empty, or the settings are no JSON object.</exception>
    public HttpRequestMessage UpdateClient(string clientId, IEnumerable<string> callbacks, string samlAddonJson)
    {
        if (callbacks is null)
            throw new ArgumentNullException(nameof(callbacks));
        JsonWriter json = new(compact: true);
        json.BeginObject().Name("callbacks").BeginArray();
        foreach (string callback in callbacks)
            json.String(callback);
        json.EndArray().Name("addons").BeginObject().Name("samlp");
        JsonBody.CopyObject(json, samlAddonJson, nameof(samlAddonJson));
        return Create(Patch, "clients/" + Id(clientId, nameof(clientId)), json.EndObject().EndObject());
    }

    /// <summary>
    /// <c>GET /actions/actions</c>: the Actions of that name, with their IDs. The name is looked for as a part, so compare it in the
    /// answer. Scope <c>read:actions</c>.
    /// </summary>
    /// <param name="name">The Action's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public HttpRequestMessage FindAction(string name) =>
        new(HttpMethod.Get, new Uri(_api, "actions/actions?triggerId=" + Trigger + "&actionName=" + Id(name, nameof(name))));

    /// <summary><c>POST /actions/actions</c>: a new Action, neither deployed nor bound. Scope <c>create:actions</c>.</summary>
    /// <param name="name">Its name; no other Action of the tenant may have it.</param>
    /// <param name="code">Its code, such as the generated <c>PostLoginActionJavaScript</c>.</param>
    /// <param name="runtime"><c>node22</c> or <c>node18</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public HttpRequestMessage CreateAction(string name, string code, string runtime = "node22")
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        if (name.Length == 0)
            throw new ArgumentException("An Action needs a name.", nameof(name));
        JsonWriter json = new(compact: true);
        json.BeginObject().Name("name").String(name).Name("supported_triggers").BeginArray().BeginObject();
        json.Name("id").String(Trigger).Name("version").String(TriggerVersion).EndObject().EndArray();
        return Create(HttpMethod.Post, "actions/actions", Code(json, code, runtime));
    }

    /// <summary><c>PATCH /actions/actions/{id}</c>: another code, not yet deployed. Secrets of the Action stay. Scope <c>update:actions</c>.</summary>
    /// <param name="actionId">The ID from <see cref="FindAction"/> or <see cref="CreateAction"/>.</param>
    /// <param name="code">Its code, such as the generated <c>PostLoginActionJavaScript</c>.</param>
    /// <param name="runtime"><c>node22</c> or <c>node18</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ID is empty.</exception>
    public HttpRequestMessage UpdateAction(string actionId, string code, string runtime = "node22") =>
        Create(
            Patch,
            "actions/actions/" + Id(actionId, nameof(actionId)),
            Code(new JsonWriter(compact: true).BeginObject(), code, runtime)
        );

    /// <summary>
    /// <c>POST /actions/actions/{id}/deploy</c>: from now on the flow runs this code, if the Action is bound. Auth0 refuses while the build
    /// is under way; ask again then. Scope <c>create:actions</c>.
    /// </summary>
    /// <param name="actionId">The ID from <see cref="FindAction"/> or <see cref="CreateAction"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actionId"/> is null.</exception>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public HttpRequestMessage DeployAction(string actionId) =>
        new(HttpMethod.Post, new Uri(_api, "actions/actions/" + Id(actionId, nameof(actionId)) + "/deploy"));

    /// <summary>
    /// <c>GET /actions/triggers/post-login/bindings</c>: the Actions of the login flow in their order, for <see cref="BindAction"/>. One page
    /// holds all: a trigger has 20 Actions at most. Scope <c>read:actions</c>.
    /// </summary>
    public HttpRequestMessage GetBindings() =>
        new(HttpMethod.Get, new Uri(_api, "actions/triggers/" + Trigger + "/bindings?page=0&per_page=50"));

    /// <summary>
    /// <c>PATCH /actions/triggers/post-login/bindings</c>: puts the Action at the end of the login flow. The request carries the whole flow, so
    /// it names every binding that is there, in its order; who else changes the flow in between loses. Scope <c>update:actions</c>.
    /// </summary>
    /// <param name="bindingsJson">The answer to <see cref="GetBindings"/>, as it came.</param>
    /// <param name="actionId">The Action, which must be deployed.</param>
    /// <param name="displayName">Its name in the flow.</param>
    /// <returns>Null when the Action is in the flow already, wherever it stands.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ID is empty, or the answer is none of that request, or only a page of several.</exception>
    public HttpRequestMessage? BindAction(string bindingsJson, string actionId, string displayName)
    {
        if (displayName is null)
            throw new ArgumentNullException(nameof(displayName));
        _ = Id(actionId, nameof(actionId));
        List<TriggerBinding> bindings = TriggerBinding.ReadAll(bindingsJson, nameof(bindingsJson));
        if (bindings.Exists(binding => binding.ActionId == actionId))
            return null;
        JsonWriter json = new(compact: true);
        json.BeginObject().Name("bindings").BeginArray();
        foreach (TriggerBinding binding in bindings)
            TriggerBinding.Write(json, "binding_id", binding.Id, binding.DisplayName);
        TriggerBinding.Write(json, "action_id", actionId, displayName);
        return Create(Patch, "actions/triggers/" + Trigger + "/bindings", json.EndArray().EndObject());
    }

    /// <summary>
    /// <c>PATCH /users/{id}</c>: the user's <c>app_metadata.flex</c>. Auth0 replaces that object and keeps what stands beside it. Scopes
    /// <c>update:users</c> and <c>update:users_app_metadata</c>.
    /// </summary>
    /// <param name="userId">Such as <c>auth0|5f7c8ec7c33c6c004bbafe82</c>.</param>
    /// <param name="payload">The payload; a class with <see cref="FlexSsoConfigAttribute"/> is one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ID is empty, or a value of the payload cannot be sent.</exception>
    public HttpRequestMessage UpdateUser(string userId, IFlexPayload payload)
    {
        if (payload is null)
            throw new ArgumentNullException(nameof(payload));
        return new HttpRequestMessage(Patch, new Uri(_api, "users/" + Id(userId, nameof(userId))))
        {
            Content = JsonBody.Of(payload.ToUserPatchJson()),
        };
    }

    /// <summary>
    /// <c>POST /jobs/users-imports</c>: a file of <see cref="FlexBulkImport"/>, or <c>users-import-NNN.json</c> of the build. The answer names a
    /// job; a tenant runs two at a time. Scope <c>create:users</c>.
    /// </summary>
    /// <param name="connectionId">The ID of the database connection, <c>con_…</c>.</param>
    /// <param name="file">The file; the request disposes it.</param>
    /// <param name="upsert">
    /// True also changes users who are there, whose whole <c>app_metadata</c> is then replaced; false, Auth0's default, leaves them alone.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ID is empty.</exception>
    public HttpRequestMessage ImportUsers(string connectionId, Stream file, bool upsert = false)
    {
        if (file is null)
            throw new ArgumentNullException(nameof(file));
        _ = Id(connectionId, nameof(connectionId));
        return new HttpRequestMessage(HttpMethod.Post, new Uri(_api, "jobs/users-imports"))
        {
            Content = ImportForm.Of(connectionId, file, upsert),
        };
    }

    // The port of https is no part of Authority.
    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private HttpRequestMessage Create(HttpMethod method, string path, JsonWriter json) =>
        new(method, new Uri(_api, path)) { Content = JsonBody.Of(json.ToString()) };

    private static JsonWriter Code(JsonWriter json, string code, string runtime)
    {
        if (code is null)
            throw new ArgumentNullException(nameof(code));
        if (runtime is null)
            throw new ArgumentNullException(nameof(runtime));
        return json.Name("code").String(code).Name("runtime").String(runtime).EndObject();
    }

    // Escaped as one segment, so that no ID becomes a path: "auth0|…" is "auth0%7C…", and ".." would be another resource.
    private static string Id(string id, string parameter)
    {
        if (id is null)
            throw new ArgumentNullException(parameter);
        return id.Length == 0 || id is "." or ".." ? throw new ArgumentException($"'{id}' is no ID.", parameter) : Uri.EscapeDataString(id);
    }
}
