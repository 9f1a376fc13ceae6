using System.Globalization;
using FlexSso.Json;

namespace FlexSso.Management;

/// <summary>One Action of a flow, as <c>GET /actions/triggers/{id}/bindings</c> describes it.</summary>
internal sealed class TriggerBinding
{
    public string Id { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    public string ActionId { get; private set; } = "";

    /// <summary>Writes the binding as <c>PATCH …/bindings</c> takes it.</summary>
    public static void Write(JsonWriter json, string type, string value, string displayName)
    {
        json.BeginObject().Name("ref").BeginObject().Name("type").String(type).Name("value").String(value).EndObject();
        if (displayName.Length > 0)
            json.Name("display_name").String(displayName);
        json.EndObject();
    }

    /// <summary>Reads the response of <c>GET …/bindings</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is not such a response, or it does not contain all bindings.</exception>
    public static List<TriggerBinding> ReadAll(string text, string parameter)
    {
        if (text is null)
            throw new ArgumentNullException(parameter);
        JsonReader json = new(text);
        List<TriggerBinding>? bindings = null;
        string? total = null;
        if (json.Read() == JsonToken.BeginObject)
        {
            while (json.Read() == JsonToken.Name)
            {
                string name = json.Text;
                json.Read();
                if (name == "bindings" && bindings is null && json.Token == JsonToken.BeginArray)
                    bindings = ReadArray(json);
                else if (name == "bindings")
                    break;
                else if (name == "total" && json.Token == JsonToken.Number)
                    total = json.RawFrom(json.Start);
                else
                    json.Skip();
            }
        }
        if (bindings is null || json.Token != JsonToken.EndObject || json.Read() != JsonToken.End)
            throw new ArgumentException("The text is not a response of GET /actions/triggers/{id}/bindings.", parameter);
        // The PATCH that follows removes every Action that it does not name.
        if (bindings.Exists(static binding => binding.Id.Length == 0))
            throw new ArgumentException("The response has a binding without an 'id'.", parameter);
        return total is null || total == bindings.Count.ToString(CultureInfo.InvariantCulture)
            ? bindings
            : throw new ArgumentException(
                $"The response has {bindings.Count} of {total} bindings; request all of them in one page.",
                parameter
            );
    }

    private static List<TriggerBinding> ReadArray(JsonReader json)
    {
        List<TriggerBinding> bindings = [];
        while (json.Read() == JsonToken.BeginObject)
        {
            TriggerBinding binding = new();
            while (json.Read() == JsonToken.Name)
                binding.ReadMember(json, json.Text);
            bindings.Add(binding);
        }
        return bindings;
    }

    private void ReadMember(JsonReader json, string name)
    {
        json.Read();
        switch (name)
        {
            case "id" when json.Token == JsonToken.String:
                Id = json.Text;
                break;
            case "display_name" when json.Token == JsonToken.String:
                DisplayName = json.Text;
                break;
            case "action" when json.Token == JsonToken.BeginObject:
                while (json.Read() == JsonToken.Name)
                {
                    bool isId = json.Text == "id";
                    json.Read();
                    if (isId && json.Token == JsonToken.String)
                        ActionId = json.Text;
                    else
                        json.Skip();
                }
                break;
            default:
                json.Skip();
                break;
        }
    }
}
