using System.Text;
using FlexSso.Json;

namespace FlexSso.Import;

/// <summary>
/// Writes one user of an import file, with the names of Auth0's "User Data JSON Schema for Bulk User Imports". The schema does not allow other
/// properties, and it requires the e-mail.
/// </summary>
internal static class ImportUserJson
{
    private static readonly byte[] Email = Encoding.ASCII.GetBytes("{\"email\":");
    private static readonly byte[] EmailVerified = Encoding.ASCII.GetBytes(",\"email_verified\":");
    private static readonly byte[] Name = Encoding.ASCII.GetBytes(",\"name\":");
    private static readonly byte[] UserId = Encoding.ASCII.GetBytes(",\"user_id\":");
    private static readonly byte[] AppMetadata = Encoding.ASCII.GetBytes(",\"app_metadata\":");

    /// <summary>Writes everything up to the app_metadata. The caller writes that object and then calls <see cref="End"/>.</summary>
    public static void Begin(Utf8JsonBuffer json, string email, bool? emailVerified = null, string? name = null, string? userId = null)
    {
        json.Raw(Email);
        json.String(email);
        if (emailVerified is { } verified)
        {
            json.Raw(EmailVerified);
            json.Boolean(verified);
        }
        if (name is not null)
        {
            json.Raw(Name);
            json.String(name);
        }
        if (userId is not null)
        {
            json.Raw(UserId);
            json.String(userId);
        }
        json.Raw(AppMetadata);
    }

    public static void End(Utf8JsonBuffer json) => json.Raw('}');
}
