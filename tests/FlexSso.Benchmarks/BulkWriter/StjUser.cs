using System.Text.Json.Serialization;

namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>
/// The same user as plain objects for System.Text.Json, which has less to do than we have: roles are texts already, no list element is
/// checked for a comma, and nothing is cut into files.
/// </summary>
public sealed record StjUser(
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("email_verified")] bool EmailVerified,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("app_metadata")] StjAppMetadata AppMetadata
);

public sealed record StjAppMetadata([property: JsonPropertyName("flex")] StjFlex Flex);

public sealed record StjFlex(
    [property: JsonPropertyName("roles")] string[] Roles,
    [property: JsonPropertyName("department")] string? Department,
    [property: JsonPropertyName("location")] string? Location,
    [property: JsonPropertyName("languages")] string[] Languages,
    [property: JsonPropertyName("channel_voice_capacity")] int VoiceCapacity,
    [property: JsonPropertyName("vip")] bool Vip,
    [property: JsonPropertyName("skill_levels")] int[] Levels
);

/// <summary>The default mode of the source generator: metadata and the fast path.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StjUser[]))]
public sealed partial class StjContext : JsonSerializerContext;
