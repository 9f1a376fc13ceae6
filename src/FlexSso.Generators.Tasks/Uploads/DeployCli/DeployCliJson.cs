using FlexSso.Json;

namespace FlexSso.Generators.Tasks.Uploads.DeployCli;

/// <summary>The JSON files of the directory form.</summary>
internal static class DeployCliJson
{
    /// <summary>
    /// The application, without a <c>client_id</c>: the Management API gives one and takes none, and the tool then finds the application by its
    /// name. What is not named here stays as it is.
    /// </summary>
    public static string Client(UploadContent content)
    {
        JsonWriter json = new();
        json.BeginObject().Name("name").String(content.Values.Auth0.ApplicationName).Name("app_type").String("regular_web");
        json.Name("callbacks").BeginArray();
        foreach (string callback in content.Values.Callbacks)
        {
            json.String(callback);
        }

        json.EndArray().Name("addons").BeginObject();
        content.Addon.Write(json.Name("samlp"));
        return json.EndObject().EndObject().ToString();
    }

    /// <summary>The Action.</summary>
    /// <param name="content">What is uploaded.</param>
    /// <param name="codePath">The file with its code, from the folder that is imported.</param>
    public static string Action(UploadContent content, string codePath)
    {
        JsonWriter json = new();
        json.BeginObject().Name("name").String(content.Values.ActionName).Name("code").String(codePath);
        json.Name("runtime").String(content.Values.Auth0.Runtime).Name("dependencies").BeginArray().EndArray();
        json.Name("supported_triggers").BeginArray().BeginObject();
        json.Name("id").String(UploadContent.TriggerId).Name("version").String(UploadContent.TriggerVersion).EndObject().EndArray();
        return json.Name("deployed").Boolean(true).EndObject().ToString();
    }
}
