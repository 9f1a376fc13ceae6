using System.Text.Json;

namespace FlexSso.Tests;

public sealed class AppMetadataBuilderTests
{
    [Test]
    public void Values_keep_their_types()
    {
        AppMetadataBuilder builder = new([FlexRole.Agent]);
        builder.Add("text", "a\"b");
        builder.Add("flag", true);
        builder.Add("number", int.MinValue);
        builder.Add("texts", ["en", "de"]);
        builder.Add("flags", new List<bool> { true, false });
        builder.Add("numbers", new List<int> { 1, -2 });

        using JsonDocument json = JsonDocument.Parse(builder.ToJson());

        Assert.That(
            JsonSerializer.Serialize(json.RootElement, JsonSerializerOptions.Web),
            Is.EqualTo(
                """{"flex":{"roles":["agent"],"text":"a\u0022b","flag":true,"number":-2147483648,"texts":["en","de"],"flags":[true,false],"numbers":[1,-2]}}"""
            )
        );
    }

    [Test]
    public void Null_is_left_out()
    {
        AppMetadataBuilder builder = new([FlexRole.Agent]);
        builder.Add("text", (string?)null);
        builder.Add("flag", (bool?)null);
        builder.Add("number", (int?)null);
        builder.Add("texts", (string[]?)null);
        builder.Add("flags", (bool[]?)null);
        builder.Add("numbers", (int[]?)null);

        Assert.That(builder.ToJson(), Is.EqualTo("{\n  \"flex\": {\n    \"roles\": [\n      \"agent\"\n    ]\n  }\n}\n"));
    }

    [Test]
    public void No_role_is_refused()
    {
        Assert.That(() => new AppMetadataBuilder([]), Throws.ArgumentException);
        Assert.That(() => new AppMetadataBuilder(null!), Throws.ArgumentException);
    }

    [TestCase("a,b")]
    [TestCase("")]
    [TestCase(null)]
    public void An_element_that_Flex_would_split_or_lose_is_refused(string? element) =>
        Assert.That(
            () => new AppMetadataBuilder([FlexRole.Agent]).Add("languages", ["en", element]),
            Throws.ArgumentException.With.Message.Contains("'languages'").And.Message.Contains($"'{element}'")
        );

    [Test]
    public void An_empty_array_stays_an_empty_array()
    {
        AppMetadataBuilder builder = new([FlexRole.Agent]);
        builder.Add("texts", Array.Empty<string>());

        Assert.That(builder.ToJson(), Does.Contain("\"texts\": []"));
    }
}
