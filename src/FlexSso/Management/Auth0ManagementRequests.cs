using FlexSso.Import;
using FlexSso.Json;
using FlexSso.Management;

namespace FlexSso;

/// <summary>
/// The requests to Auth0's Management API v2 that set up Flex: the application, the Action and its place in the login flow, and the users.
/// Each is an <see cref="HttpRequestMessage"/> without a token; send it with an <see cref="HttpClient"/> whose <c>Authorization</c> header is
/// <c>Bearer …</c>. A status other than 2xx means that Auth0 refused the request; the body says why. After 429, wait until the time in
/// <c>x-ratelimit-reset</c>. Source: Auth0, Management API v2.
/// </summary>
/// <remarks>Like any <see cref="HttpRequestMessage"/>, a request can be sent only once. The class is thread-safe.</remarks>
public sealed class Auth0ManagementRequests
{
    /// <summary>The trigger of the Action.</summary>
    public const string Trigger = "post-login";

    private const string TriggerVersion = "v3";

    private static readonly HttpMethod Patch = new("PATCH");

    private readonly Uri _api;

    /// <summary>Creates the requests for one tenant.</summary>
    /// <param name="domain">The tenant's domain as a bare host, such as <c>acme.us.auth0.com</c>. A port may follow, for a test server.</param>
    /// <exception cref="ArgumentNullException"><paramref name="domain"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="domain"/> is not a bare host.</exception>
    public Auth0ManagementRequests(string domain)
    {
        if (domain is null)
            throw new ArgumentNullException(nameof(domain));
        if (
            !Uri.TryCreate("https://" + domain + "/api/v2/", UriKind.Absolute, out Uri? api)
            // Authority leaves out the default port of https.
            || !(IsSame(api.Authority, domain) || IsSame(api.Host + ":443", domain))
        )
            throw new ArgumentException(
                $"'{domain}' is not a bare host; use the domain of the tenant, such as 'acme.us.auth0.com'.",
                nameof(domain)
            );
        _api = api;
    }

    /// <summary>
    /// <c>PATCH /clients/{id}</c>: sets the application's callback URLs and its SAML2 addon. Auth0 does not document whether the application
    /// keeps its other addons. Scope: <c>update:clients</c>.
    /// </summary>
    /// <param name="clientId">The client ID.</param>
    /// <param name="callbacks">All of the Allowed Callback URLs; they replace those of the application.</param>
    /// <param name="samlAddonJson">All settings of the addon, such as the generated <c>SamlAddonJson</c>; they may replace those of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ID is empty, or the settings are not a JSON object.</exception>
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
    /// <c>GET /actions/actions</c>: finds the Actions whose names contain <paramref name="name"/>, with their IDs. Compare the names in the
    /// response. Scope: <c>read:actions</c>.
    /// </summary>
    /// <param name="name">The Action's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public HttpRequestMessage FindAction(string name) =>
        new(HttpMethod.Get, new Uri(_api, "actions/actions?triggerId=" + Trigger + "&actionName=" + Id(name, nameof(name))));

    /// <summary><c>POST /actions/actions</c>: creates an Action that is neither deployed nor bound. Scope: <c>create:actions</c>.</summary>
    /// <param name="name">The name of the Action, which must be unique in the tenant.</param>
    /// <param name="code">The code of the Action, such as the generated <c>PostLoginActionJavaScript</c>.</param>
    /// <param name="runtime">The runtime as the API names it, such as <c>node22</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public HttpRequestMessage CreateAction(string name, string code, string runtime = "node22")
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        if (name.Length == 0)
            throw new ArgumentException("The name of an Action must not be empty.", nameof(name));
        JsonWriter json = new(compact: true);
        json.BeginObject().Name("name").String(name).Name("supported_triggers").BeginArray().BeginObject();
        json.Name("id").String(Trigger).Name("version").String(TriggerVersion).EndObject().EndArray();
        return Create(HttpMethod.Post, "actions/actions", Code(json, code, runtime));
    }

    /// <summary>
    /// <c>PATCH /actions/actions/{id}</c>: changes the code of an Action without deploying it. The Action keeps its secrets. Scope:
    /// <c>update:actions</c>.
    /// </summary>
    /// <param name="actionId">The ID from <see cref="FindAction"/> or <see cref="CreateAction"/>.</param>
    /// <param name="code">The code of the Action, such as the generated <c>PostLoginActionJavaScript</c>.</param>
    /// <param name="runtime">The runtime as the API names it, such as <c>node22</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ID is empty.</exception>
    public HttpRequestMessage UpdateAction(string actionId, string code, string runtime = "node22") =>
        Create(
            Patch,
            "actions/actions/" + Id(actionId, nameof(actionId)),
            Code(new JsonWriter(compact: true).BeginObject(), code, runtime)
        );

    /// <summary>
    /// <c>POST /actions/actions/{id}/deploy</c>: deploys the code of an Action. The login flow runs it from then on, if the Action is bound.
    /// Auth0 refuses the request while it builds the Action; repeat it later. Scope: <c>create:actions</c>.
    /// </summary>
    /// <param name="actionId">The ID from <see cref="FindAction"/> or <see cref="CreateAction"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="actionId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="actionId"/> is empty.</exception>
    public HttpRequestMessage DeployAction(string actionId) =>
        new(HttpMethod.Post, new Uri(_api, "actions/actions/" + Id(actionId, nameof(actionId)) + "/deploy"));

    /// <summary>
    /// <c>GET /actions/triggers/post-login/bindings</c>: reads the Actions of the login flow in their order, for <see cref="BindAction"/>. One
    /// page contains them all, because a trigger has at most 20 Actions. Scope: <c>read:actions</c>.
    /// </summary>
    public HttpRequestMessage GetBindings() =>
        new(HttpMethod.Get, new Uri(_api, "actions/triggers/" + Trigger + "/bindings?page=0&per_page=50"));

    /// <summary>
    /// <c>PATCH /actions/triggers/post-login/bindings</c>: adds the Action at the end of the login flow. The request replaces the whole flow and
    /// repeats its present bindings, so it undoes any change made since <see cref="GetBindings"/>. Scope: <c>update:actions</c>.
    /// </summary>
    /// <param name="bindingsJson">The unchanged response to <see cref="GetBindings"/>.</param>
    /// <param name="actionId">The Action, which must be deployed.</param>
    /// <param name="displayName">Its name in the flow.</param>
    /// <returns>The request; null when the Action is already in the flow, at any place.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The ID is empty, or <paramref name="bindingsJson"/> is not such a response or does not contain all bindings.</exception>
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
    /// <c>PATCH /users/{id}</c>: sets the user's <c>app_metadata.flex</c>. Auth0 replaces that object and keeps the other members of
    /// <c>app_metadata</c>. So a payload that was not read with <c>ParseUser</c> takes the roles and attributes away that it does not name. Scopes: <c>update:users</c> and <c>update:users_app_metadata</c>.
    /// </summary>
    /// <param name="userId">The ID of the user, such as <c>auth0|5f7c8ec7c33c6c004bbafe82</c>.</param>
    /// <param name="payload">The payload: an instance of a class with <see cref="FlexSsoConfigAttribute"/>.</param>
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
    /// <c>PATCH /users/{id}</c>: takes the user's <c>app_metadata.flex</c> away, and with it the roles of somebody who has left. Auth0 keeps the
    /// other members of <c>app_metadata</c>. With a <c>DefaultRole</c> or <c>RolesFrom</c> the account still gets in, so
    /// block it too; do not delete it, because a deleted account may come back with the next login. The worker at Twilio stays and has to be removed there. Scopes: <c>update:users</c> and <c>update:users_app_metadata</c>. Source: Auth0,
    /// "Manage Metadata Using the Management API": null deletes a property.
    /// </summary>
    /// <param name="userId">The ID of the user, such as <c>auth0|5f7c8ec7c33c6c004bbafe82</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="userId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    public HttpRequestMessage RemoveFlex(string userId) =>
        new(Patch, new Uri(_api, "users/" + Id(userId, nameof(userId)))) { Content = JsonBody.Of(AppMetadataJson.WithoutFlex) };

    /// <summary>
    /// <c>POST /jobs/users-imports</c>: imports a file of <see cref="FlexBulkImport"/>, or a <c>users-import-NNN.json</c> of the build. The
    /// response names a job. A tenant runs at most two jobs at a time. Scope: <c>create:users</c>.
    /// </summary>
    /// <param name="connectionId">The ID of the database connection, <c>con_…</c>.</param>
    /// <param name="file">The file. The request disposes it.</param>
    /// <param name="replaceAppMetadata">
    /// True, Auth0's <c>upsert</c>, to change existing users too: what the file has replaces their whole <c>app_metadata</c>, and everything else in
    /// it is lost. Only a file that was written with <see cref="FlexBulkImportOptions.Upsert"/> has been checked for that; an
    /// <c>users-import-NNN.json</c> of the build knows nothing but <c>flex</c>. False, Auth0's default, to leave existing users unchanged.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The ID is empty, or <paramref name="replaceAppMetadata"/> is true for a stream of <see cref="FlexBulkImport"/> that was written without
    /// <see cref="FlexBulkImportOptions.Upsert"/>.
    /// </exception>
    public HttpRequestMessage ImportUsers(string connectionId, Stream file, bool replaceAppMetadata = false)
    {
        if (file is null)
            throw new ArgumentNullException(nameof(file));
        if (replaceAppMetadata && file is ImportFileStream { IsForUpsert: false })
            throw new ArgumentException(
                "The file was written for new users, and may take away what existing users have in app_metadata; write it with FlexBulkImportOptions.Upsert.",
                nameof(file)
            );
        _ = Id(connectionId, nameof(connectionId));
        return new HttpRequestMessage(HttpMethod.Post, new Uri(_api, "jobs/users-imports"))
        {
            Content = ImportForm.Of(connectionId, file, replaceAppMetadata),
        };
    }

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

    // Escapes an ID as one segment of a path: "auth0|…" becomes "auth0%7C…". A dot segment would address another resource.
    private static string Id(string id, string parameter)
    {
        if (id is null)
            throw new ArgumentNullException(parameter);
        return id.Length == 0 || id is "." or ".."
            ? throw new ArgumentException($"'{id}' is not an ID.", parameter)
            : Uri.EscapeDataString(id);
    }
}
