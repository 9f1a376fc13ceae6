using FlexSso.Json;

namespace FlexSso;

/// <summary>Writes a payload as JSON, in the three forms that Auth0 takes. They work for the payloads of any configuration.</summary>
public static class FlexPayloadExtensions
{
    /// <summary>
    /// The user's whole <c>flex</c> object as JSON in one line: the roles, the declared attributes that are not null, and the members that were
    /// read and that the class does not declare.
    /// </summary>
    /// <param name="payload">The payload of the user.</param>
    /// <returns>The object as it stands in <c>app_metadata</c> under the name <c>flex</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Flex would refuse the user or change a value: an element of an array is null, empty or holds a comma, a value has more than 2048 bytes, or
    /// the attributes of the worker have more than 4096 characters as JSON.
    /// </exception>
    public static string ToFlexJson(this IFlexPayload payload) => PayloadJson.TextOf(payload, static (json, payload) => json.Flex(payload));

    /// <summary>
    /// The body of <c>PATCH /api/v2/users/{id}</c> as JSON in one line. It holds the whole <c>flex</c> object, because Auth0 replaces that
    /// object, and nothing else of <c>app_metadata</c>, because Auth0 keeps the rest.
    /// </summary>
    /// <param name="payload">The payload of the user.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is null.</exception>
    /// <exception cref="ArgumentException">A value cannot be sent; see <see cref="ToFlexJson"/>.</exception>
    public static string ToUserPatchJson(this IFlexPayload payload) =>
        PayloadJson.TextOf(payload, static (json, payload) => json.UserPatch(payload));

    /// <summary>
    /// The user's whole <c>app_metadata</c> as indented JSON that ends in a line feed: the <c>flex</c> object, and the other members that were
    /// read. Where Auth0 takes it, the <c>flex</c> object replaces the one that is there; the two are not merged.
    /// </summary>
    /// <param name="payload">The payload of the user.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is null.</exception>
    /// <exception cref="ArgumentException">A value cannot be sent; see <see cref="ToFlexJson"/>.</exception>
    public static string ToAppMetadataJson(this IFlexPayload payload) =>
        JsonCopy.Indented(PayloadJson.TextOf(payload, static (json, payload) => json.AppMetadata(payload)));
}
