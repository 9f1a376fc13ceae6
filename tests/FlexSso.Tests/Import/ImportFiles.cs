using System.Text;
using System.Text.Json;
using FlexSso.Tests.Payload;
using NJsonSchema;

namespace FlexSso.Tests.Import;

/// <summary>Reads and validates the files of the bulk writer.</summary>
internal static class ImportFiles
{
    // Auth0, "User Data JSON Schema for Bulk User Imports" (manage-users/user-migration/bulk-user-import-schema), as of 2026-11: names,
    // types, required properties, no further properties, and the names that app_metadata must not contain. Properties that the writer never
    // writes are not described in detail.
    private static readonly JsonSchema Schema = Load();

    public static FlexImportUser User(int number, string department = "Sales") =>
        new($"user{number}@acme.example", new AcmeFlex(FlexRole.Agent) { Department = department });

    public static string Read(Stream file)
    {
        using (file)
        {
            using MemoryStream copy = new();
            file.CopyTo(copy);
            Assert.That(copy.Length, Is.EqualTo(file.Length));
            return Encoding.UTF8.GetString(copy.ToArray());
        }
    }

    /// <summary>The users of a file that is valid under Auth0's schema.</summary>
    public static JsonElement[] Users(string file)
    {
        Assert.That(Schema.Validate(file).Select(e => e.ToString()), Is.Empty);
        return [.. JsonDocument.Parse(file).RootElement.EnumerateArray()];
    }

    public static async Task<List<string>> ReadAll(IAsyncEnumerable<Stream> files)
    {
        List<string> texts = [];
        await foreach (Stream file in files)
            texts.Add(Read(file));
        return texts;
    }

    private static JsonSchema Load()
    {
        using StreamReader reader = new(typeof(ImportFiles).Assembly.GetManifestResourceStream("user-schema.json")!);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }
}
