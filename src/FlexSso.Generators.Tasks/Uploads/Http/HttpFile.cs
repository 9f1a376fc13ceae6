using System.Text;
using FlexSso.Generators.Tasks.Files;
using FlexSso.Generators.Tasks.Users;
using FlexSso.Json;
using FlexSso.Model;
using FlexSso.Rosters;
using FlexSso.Text;

namespace FlexSso.Generators.Tasks.Uploads.Http;

/// <summary>
/// <c>management-api.http</c>: the requests to the Management API in the order in which they are sent, for VS Code (REST Client), Visual Studio and
/// Rider. The token comes from the environment. Source: Auth0, Management API v2.
/// </summary>
internal static class HttpFile
{
    // For more users the bulk import is the better way.
    private const int MaxUsers = 20;

    public static Artifact Of(UploadContent content)
    {
        StringBuilder text = new(16 * 1024);
        Head(text, content);
        Application(text, content);
        Action(text, content);
        Flow(text, content);
        Users(text, content);
        return content.File(ArtifactPaths.ManagementApi, text.ToString());
    }

    private static void Head(StringBuilder text, UploadContent content)
    {
        // This comes first, because a reader who sees it late has lost the work.
        text.Append("# Copy this file before you fill it in; the next build writes it again.\n");
        text.Append("# Auth0 Management API: ").Append(SingleLineText.Of(content.Title)).Append('\n');
        text.Append(
            "# The token comes from the environment variable AUTH0_TOKEN and never into this file. Scopes: update:clients, read:actions,\n"
        );
        text.Append("# create:actions, update:actions, read:users, update:users, update:users_app_metadata, create:users.\n");
        text.Append("# Rider: @token = {{$env.AUTH0_TOKEN}}\n");
        text.Append("@token = {{$processEnv AUTH0_TOKEN}}\n");
        text.Append("@api = https://").Append(content.Values.Auth0.Domain).Append("/api/v2\n\n");
        // Some editors take a variable without a value for a request line.
        text.Append("# To be replaced by the ids in the answers below.\n@actionId = ACTION_ID\n@connectionId = CONNECTION_ID\n");
        // Each user has a variable, so that no user gets the roles of another.
        for (int user = 1; content.Users.All.Count <= MaxUsers && user <= content.Users.All.Count; user++)
        {
            string number = UserLimits.Number(user);
            text.Append("@userId").Append(number).Append(" = USER_").Append(number).Append("_ID\n");
        }
    }

    private static void Application(StringBuilder text, UploadContent content)
    {
        JsonWriter json = new();
        json.BeginObject().Name("callbacks").BeginArray();
        foreach (string callback in content.Values.Callbacks)
            json.String(callback);
        json.EndArray().Name("addons").BeginObject();
        content.Addon.Write(json.Name("samlp"));
        string path = "/clients/" + content.Values.Auth0.ClientId;
        Request(text, "The application: callback URLs and SAML2 addon", "PATCH", path, json.EndObject().EndObject().ToString());
    }

    private static void Action(StringBuilder text, UploadContent content)
    {
        string name = content.Values.ActionName;
        Request(
            text,
            "Is the Action there? If so, put its id above, skip the next request and send the one after it",
            "GET",
            "/actions/actions?triggerId=" + UploadContent.TriggerId + "&actionName=" + name
        );
        JsonWriter create = new();
        create.BeginObject().Name("name").String(name).Name("supported_triggers").BeginArray().BeginObject();
        create.Name("id").String(UploadContent.TriggerId).Name("version").String(UploadContent.TriggerVersion).EndObject().EndArray();
        Request(text, "Create the Action; put the id of the answer above", "POST", "/actions/actions", Code(create, content));
        Request(text, "Or change it", "PATCH", "/actions/actions/{{actionId}}", Code(new JsonWriter().BeginObject(), content));
        Request(text, "Deploy it, once its status is built", "POST", "/actions/actions/{{actionId}}/deploy");
    }

    private static string Code(JsonWriter json, UploadContent content) =>
        json.Name("runtime").String(content.Values.ApiRuntime).Name("code").String(content.Code).EndObject().ToString();

    // The request is deliberately invalid until it is edited: a flow with this Action alone would drop those of all other applications.
    private static void Flow(StringBuilder text, UploadContent content)
    {
        string path = "/actions/triggers/" + UploadContent.TriggerId + "/bindings";
        Request(text, "The login flow: what is in it? If the Action is, nothing is left to do", "GET", path + "?page=0&per_page=50");
        Request(
            text,
            "Append the Action. What is not named here leaves the flow, so replace the first line of the list by one line for each binding of "
                + "the answer, in its order",
            "PATCH",
            path,
            "{\n  \"bindings\": [\n    <{ \"ref\": { \"type\": \"binding_id\", \"value\": \"id of the binding\" }, \"display_name\": \"its display_name\" }>,\n"
                + "    { \"ref\": { \"type\": \"action_id\", \"value\": \"{{actionId}}\" }, \"display_name\": "
                + new JsonWriter(compact: true).String(content.Values.ActionName)
                + " }\n  ]\n}",
            isJson: false
        );
    }

    private static void Users(StringBuilder text, UploadContent content)
    {
        List<RosterUser> users = content.Users.All;
        if (users.Count > MaxUsers)
        {
            text.Append("\n# ")
                .Append(UserLimits.Number(users.Count))
                .Append(
                    " users: too many for single requests. Auth0ManagementRequests.UpdateUser of the library is for those who are in Auth0, the import below for new ones.\n"
                );
        }
        else
        {
            for (int i = 0; i < users.Count; i++)
            {
                RosterUser user = users[i];
                string variable = "userId" + UserLimits.Number(i + 1);
                string email = SingleLineText.Of(user.Email);
                Request(
                    text,
                    email + ": put the user_id of the answer into " + variable + ", with %7C for |",
                    "GET",
                    "/users-by-email?email=" + Uri.EscapeDataString(EmailAddress.StoredByAuth0(user.Email))
                );
                JsonWriter json = new();
                AppMetadataFiles.Write(json.BeginObject().Name("app_metadata"), user, content.Users.Attributes);
                Request(text, email + ": roles and attributes", "PATCH", "/users/{{" + variable + "}}", json.EndObject().ToString());
            }
        }

        if (users.Count > 0)
            Import(text);
        Leaver(text, content.Values.Access);
    }

    // Commented out, because it takes access away: it must not be sent along with the rest.
    private static void Leaver(StringBuilder text, AccessModel access)
    {
        text.Append("\n### Somebody who has left keeps access until ").Append(Leavers.End(access));
        text.Append(" (When somebody leaves in SETUP.md)\n");
        text.Append("# This takes the roles. Take the # away from the lines below, and put the user_id into the first, with %7C for |\n");
        text.Append("#PATCH {{api}}/users/LEAVER_ID\n#Authorization: Bearer {{token}}\n#Content-Type: application/json\n#\n#");
        text.Append(AppMetadataJson.WithoutFlex).Append('\n');
    }

    private static void Import(StringBuilder text)
    {
        text.Append(
            "\n### New users of a database connection, one file after the other; the id is in Auth0 > Authentication > Database\n# Not for Visual Studio, which sends no file. The format paste writes the file.\n"
        );
        text.Append(
            "POST {{api}}/jobs/users-imports\nAuthorization: Bearer {{token}}\nContent-Type: multipart/form-data; boundary=flexsso\n\n"
        );
        text.Append("--flexsso\nContent-Disposition: form-data; name=\"connection_id\"\n\n{{connectionId}}\n");
        text.Append("--flexsso\nContent-Disposition: form-data; name=\"users\"; filename=\"users-import-001.json\"\n");
        text.Append("Content-Type: application/json\n\n< ./users-import-001.json\n--flexsso--\n");
    }

    private static void Request(StringBuilder text, string title, string method, string path, string? body = null, bool isJson = true)
    {
        text.Append("\n### ").Append(title).Append('\n').Append(method).Append(" {{api}}").Append(path).Append('\n');
        text.Append("Authorization: Bearer {{token}}\n");
        if (body is not null)
            text.Append("Content-Type: application/json\n\n").Append(isJson ? HttpBody.Of(body) : body).Append('\n');
    }
}
