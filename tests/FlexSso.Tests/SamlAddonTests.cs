using System.Reflection;
using System.Text.Json;

namespace FlexSso.Tests;

public sealed class SamlAddonTests
{
    private static readonly SamlAddon Addon = new("urn:flex:JQ", "https://acs.example");

    [Test]
    public void Every_property_stands_in_the_JSON_under_Auth0s_name_with_the_same_value()
    {
        using JsonDocument json = JsonDocument.Parse(Addon.ToJson());

        foreach (PropertyInfo property in typeof(SamlAddon).GetProperties())
        {
            string key = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            Assert.That(
                JsonSerializer.Serialize(json.RootElement.GetProperty(key)),
                Is.EqualTo(JsonSerializer.Serialize(property.GetValue(Addon))),
                key
            );
        }
        Assert.That(json.RootElement.EnumerateObject().Count(), Is.EqualTo(typeof(SamlAddon).GetProperties().Length));
    }

    [Test]
    public void Null_is_refused()
    {
        Assert.That(() => new SamlAddon(null!, ""), Throws.ArgumentNullException);
        Assert.That(() => new SamlAddon("", null!), Throws.ArgumentNullException);
    }
}
