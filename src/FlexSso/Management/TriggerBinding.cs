using System.Globalization;
using FlexSso.Json;

namespace FlexSso.Management;

/// <summary>One Action in a flow, as <c>GET /actions/triggers/{id}/bindings</c> has it.</summary>
internal sealed class TriggerBinding
{
    public string Id { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    public string ActionId { get; private set; } = "";

    /// <summary>Writes the reference that <c>PATCH …/bindings</c> takes.</summary>
    public static void Write(JsonWriter json, string type, string value, string displayName)
    {
        json.BeginObject().Name("ref").BeginObject().Name("type").String(type).Name("value").String(value).EndObject();
        if (displayName.Length > 0)
            json.Name("display_name").String(displayName);
        json.EndObject();
    }

    /// <summary>Reads an answer.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">It is no such answer, or it does not hold all bindings.</exception>
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
            throw new ArgumentException("The text is no answer of GET /actions/triggers/{id}/bindings.", parameter);
        // What is not named in the request that follows would be taken out of the flow.
        if (bindings.Exists(static binding => binding.Id.Length == 0))
            throw new ArgumentException("The answer has a binding without an 'id'.", parameter);
        return total is null || total == bindings.Count.ToString(CultureInfo.InvariantCulture)
            ? bindings
            : throw new ArgumentException(
                $"The answer has {bindings.Count} of {total} bindings; ask for all of them in one page.",
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
