using System.Text.Json.Serialization;

namespace FlexSso.Benchmarks.BulkWriter;

/// <summary>
/// The same user as a plain object for System.Text.Json, which has less to do than we have: roles are texts already, no list element is
/// checked for a comma, and nothing is cut into files.
/// </summary>
public sealed class StjUser
{
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    [JsonPropertyName("email_verified")]
    public bool EmailVerified { get; init; }

    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("app_metadata")]
    public required StjAppMetadata AppMetadata { get; init; }
}

public sealed class StjAppMetadata
{
    [JsonPropertyName("flex")]
    public required StjFlex Flex { get; init; }
}

public sealed class StjFlex
{
    [JsonPropertyName("roles")]
    public required string[] Roles { get; init; }

    [JsonPropertyName("department")]
    public string? Department { get; init; }

    [JsonPropertyName("location")]
    public string? Location { get; init; }

    [JsonPropertyName("languages")]
    public required string[] Languages { get; init; }

    [JsonPropertyName("channel_voice_capacity")]
    public int VoiceCapacity { get; init; }

    [JsonPropertyName("vip")]
    public bool Vip { get; init; }

    [JsonPropertyName("skill_levels")]
    public required int[] Levels { get; init; }
}

/// <summary>Both modes: metadata, and the generated fast path.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StjUser[]))]
public sealed partial class StjDefault : JsonSerializerContext;

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization
)]
[JsonSerializable(typeof(StjUser[]))]
public sealed partial class StjFastPathContext : JsonSerializerContext;
