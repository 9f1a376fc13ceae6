using FlexSso.Json;

namespace FlexSso.Generators.Tasks.Uploads.DeployCli;

/// <summary><c>tenant.yaml</c>: the same as the directory, for those who keep their tenant in one file.</summary>
internal static class DeployCliYaml
{
    public static string Of(UploadContent content, string codePath)
    {
        JsonWriter json = new(compact: true);
        Item(json.BeginObject(), "clients", DeployCliJson.Client(content));
        Item(json, "actions", DeployCliJson.Action(content, codePath));
        return YamlText.FromJson(json.EndObject().ToString());
    }

    private static void Item(JsonWriter json, string name, string item)
    {
        JsonReader reader = new(item);
        reader.Read();
        JsonCopy.Into(json.Name(name).BeginArray(), reader);
        json.EndArray();
    }
}
