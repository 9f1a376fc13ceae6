using FlexSso.Text;

namespace FlexSso;

/// <summary>
/// One user of an Auth0 bulk import: an e-mail, the payload, and what else of the profile the import shall set. Source of names and
/// meanings: Auth0, "User Data JSON Schema for Bulk User Imports".
/// </summary>
public sealed class FlexImportUser
{
    private string? _userId;

    /// <summary>A user.</summary>
    /// <param name="email">The e-mail: the key of the import, and the name of the Flex worker, so at most 64 characters.</param>
    /// <param name="payload">What becomes the user's whole <c>app_metadata</c>: an import does not merge it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="email"/> is no e-mail address that Flex can name a worker by; the same check as FLEXSSO0307 of a declared user.
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

    /// <summary>The user's full name, which Flex shows; null, the default, leaves it out.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the e-mail counts as verified; null, the default, leaves it out, and Auth0 takes a new user's as not verified.</summary>
    public bool? EmailVerified { get; set; }

    /// <summary>The ID of a new user without <c>auth0|</c>, which Auth0 puts before it; null, the default, lets Auth0 make one.</summary>
    /// <exception cref="ArgumentException">The value is empty, or begins with <c>auth0|</c>: the ID would become <c>auth0|auth0|…</c>.</exception>
    public string? UserId
    {
        get => _userId;
        set
        {
            if (value is not null && (value.Length == 0 || value.StartsWith("auth0|", StringComparison.Ordinal)))
                throw new ArgumentException(
                    $"The user ID '{value}' must not be empty or begin with 'auth0|', which Auth0 puts before it.",
                    nameof(value)
                );
            _userId = value;
        }
    }
}
