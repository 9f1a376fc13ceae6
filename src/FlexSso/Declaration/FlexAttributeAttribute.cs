using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FlexSso;

/// <summary>
/// Declares a worker attribute that Flex takes from the login. The type of the member decides how Flex stores it: <c>string</c>, <c>bool</c>,
/// <c>int</c> or an array of these. One declaration stands for three things: the key in <c>app_metadata.flex</c>, the SAML attribute that the
/// Action sets (with Flex's type suffix, such as <c>languages.stringarray</c>), and the typed member.
/// Source: Twilio, "Configuring SSO and IdP in Flex", "Attribute conversion and data types".
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
[Conditional("FLEXSSO_DECLARATIONS")]
[SuppressMessage("Design", "CA1019:Define accessors for attribute arguments", Justification = "Read by the compiler only.")]
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "The attribute that declares an attribute."
)]
public sealed class FlexAttributeAttribute : Attribute
{
    /// <summary>Declares the worker attribute.</summary>
    /// <param name="name">
    /// The name on the worker, case-sensitive and without type suffix: <c>department</c>, <c>channel.voice.capacity</c>. In
    /// <c>app_metadata.flex</c> a dot becomes an underscore, because Auth0 allows no dot in a metadata field name.
    /// </param>
    public FlexAttributeAttribute(string name) => _ = name;

    /// <summary>
    /// The place where the Action reads the value, as a member path of its <c>event</c>, such as <c>event.user.app_metadata.hr.department</c> or, of an enterprise
    /// connection, <c>event.user.department</c>. Users can edit their own <c>user_metadata</c>, so a path into it is a warning.
    /// Default: <c>event.user.app_metadata.flex.&lt;key&gt;</c>. With another path the member only declares the worker attribute. Its value is
    /// neither written to <c>flex</c> nor read from it, and a field of that name in <c>flex</c> is kept as an unknown member.
    /// </summary>
    public string? Source { get; set; }

    /// <summary>
    /// Must be true to declare <c>contact_uri</c>, and has no other use. Flex then connects calls to the value at login, <c>sip:…</c> or an
    /// E.164 number such as <c>+15555555555</c>, instead of the softphone. A user without a value keeps the address of the worker. Default: false. Source: Twilio, "Configuring SSO and IdP in Flex".
    /// </summary>
    public bool OverridesSoftphone { get; set; }
}
