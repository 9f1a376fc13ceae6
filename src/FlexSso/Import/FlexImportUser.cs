using FlexSso.Text;

namespace FlexSso;

/// <summary>
/// One user of an Auth0 bulk import: the e-mail, the payload, and optionally other parts of the profile. Names and meanings are those of
/// Auth0's "User Data JSON Schema for Bulk User Imports".
/// </summary>
public sealed class FlexImportUser
{
    private string? _userId;

    /// <summary>Creates a user.</summary>
    /// <param name="email">The e-mail. It identifies the user in the import and names the Flex worker, so it has at most 64 characters.</param>
    /// <param name="payload">The payload. It becomes the whole <c>app_metadata</c> of the user, because an import does not merge.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="email"/> is not an e-mail address, or cannot name a Flex worker: the check of rule FLEXSSO0307.
    /// </exception>
    public FlexImportUser(string email, IFlexPayload payload)
    {
        Email = email ?? throw new ArgumentNullException(nameof(email));
        Payload = payload ?? throw new ArgumentNullException(nameof(payload));
        if (EmailAddress.WhyNot(email) is { } reason)
            throw new ArgumentException($"The e-mail '{VisibleText.Of(email)}' {reason}.", nameof(email));
    }

    /// <summary>The user's e-mail.</summary>
    public string Email { get; }

    /// <summary>The payload of the user.</summary>
    public IFlexPayload Payload { get; }

    /// <summary>The user's full name, which Flex shows. Null, the default, leaves it out.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the e-mail is verified. Null, the default, leaves it out; Auth0 then treats the e-mail of a new user as not verified.</summary>
    public bool? EmailVerified { get; set; }

    /// <summary>
    /// With <see cref="FlexBulkImportOptions.Upsert"/>: this user may lose what its <c>app_metadata</c> holds now, because the user is new, or the
    /// payload is all that it shall hold. False, the default, refuses a payload that was not read from JSON.
    /// </summary>
    public bool ReplacesAppMetadata { get; set; }

    /// <summary>The ID of a new user, without the prefix <c>auth0|</c>, which Auth0 adds. Null, the default, lets Auth0 create an ID.</summary>
    /// <exception cref="ArgumentException">The value is empty, or begins with <c>auth0|</c>, which would make the ID <c>auth0|auth0|…</c>.</exception>
    public string? UserId
    {
        get => _userId;
        set
        {
            if (value is not null && (value.Length == 0 || value.StartsWith("auth0|", StringComparison.Ordinal)))
                throw new ArgumentException(
                    $"The user ID '{value}' must not be empty or begin with 'auth0|', because Auth0 adds that prefix.",
                    nameof(value)
                );
            _userId = value;
        }
    }
}
