using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO05xx: the Auth0 side: tenant, application, response and Action.</summary>
internal static class Auth0Rules
{
    public static readonly DiagnosticDescriptor WrongDomain = Descriptor.Error(
        RuleIds.WrongDomain,
        "{0}; set {1} to the bare host, like '{2}'"
    );

    public static readonly DiagnosticDescriptor WrongClientId = Descriptor.Error(
        RuleIds.WrongClientId,
        "{0}; copy the Client ID from Auth0 > Applications > your application > Settings"
    );

    public static readonly DiagnosticDescriptor WrongConnectionName = Descriptor.Error(RuleIds.WrongConnectionName, "{0} '{1}' {2}; {3}");

    public static readonly DiagnosticDescriptor WeakSignature = Descriptor.Warning(
        RuleIds.WeakSignature,
        "Signature asks for rsa-sha1 and sha1, with which a signature can be forged; leave Signature out, because SHA-256 is the default"
    );

    // A rule of its own, because whoever has such an ID must be able to say so without hiding the errors of FLEXSSO0502.
    public static readonly DiagnosticDescriptor UnusualClientId = Descriptor.Warning(
        RuleIds.UnusualClientId,
        "ClientId {0} is unusual, because Auth0's client IDs are 32 letters and digits; {1}"
    );

    public static readonly DiagnosticDescriptor UnsignedResponse = Descriptor.Error(
        RuleIds.UnsignedResponse,
        "SignResponse is false, so Auth0 would sign the assertion, but Flex needs a signed response; leave SignResponse out, because true is the default"
    );

    public static readonly DiagnosticDescriptor WrongLifetime = Descriptor.Error(
        RuleIds.WrongLifetime,
        "LifetimeInSeconds is {0}, so the assertion would expire before Flex gets it; leave it out for 3600, or write a number of seconds above 0"
    );

    public static readonly DiagnosticDescriptor NameIdIsUserId = Descriptor.Warning(
        RuleIds.NameIdIsUserId,
        "NameId is the user ID, so Flex names the workers 'auth0|…', and a later change creates every worker, and bills every user, anew; leave NameId out, unless your agents already have such workers"
    );

    public static readonly DiagnosticDescriptor RequestsMustBeSigned = Descriptor.Error(
        RuleIds.RequestsMustBeSigned,
        "SigningCert makes Auth0 demand a signed AuthnRequest, and Flex signs none, so every login would be refused; leave SigningCert out"
    );

    public static readonly DiagnosticDescriptor EncryptedAssertion = Descriptor.Error(
        RuleIds.EncryptedAssertion,
        "EncryptionCert makes Auth0 encrypt the assertion, which Twilio does not support; leave EncryptionCert out"
    );

    public static readonly DiagnosticDescriptor WrongIssuer = Descriptor.Error(RuleIds.WrongIssuer, "{0}; {1}");

    public static readonly DiagnosticDescriptor WrongRuntime = Descriptor.Error(
        RuleIds.WrongRuntime,
        "ActionRuntime '{0}' {1}; use 'node22', or leave it out"
    );

    public static readonly DiagnosticDescriptor Secret = Descriptor.Warning(
        RuleIds.Secret,
        "{0} looks like {1}, and source code ends up in the assembly, in logs and in tickets; remove it, and replace it where it is valid, because it has been seen"
    );

    public static readonly DiagnosticDescriptor DefaultConnectionName = Descriptor.Information(
        RuleIds.DefaultConnectionName,
        "'{0}' names no Connection, so agents are sent to 'Username-Password-Authentication', the database that Auth0 gives every tenant; set Connection if they are in another one"
    );

    public static readonly DiagnosticDescriptor LongLifetime = Descriptor.Warning(
        RuleIds.LongLifetime,
        "LifetimeInSeconds is {0}, which does not lengthen a Flex session, but gives a thief more time to use a stolen assertion; use 3600 or less"
    );

    public static readonly DiagnosticDescriptor WrongApplicationName = Descriptor.Error(
        RuleIds.WrongApplicationName,
        "ApplicationName '{0}' holds '{1}', which Auth0 does not take; copy the name from Auth0 > Applications > your application > Settings"
    );

    public static readonly DiagnosticDescriptor SharedApplication = Descriptor.Error(
        RuleIds.SharedApplication,
        "Environment '{0}' has another {1} than '{2}', but both use the application '{3}', {4}; give each an application of its own (ClientId), or both the same {1}"
    );

    public static readonly DiagnosticDescriptor MisspelledDomain = Descriptor.Error(RuleIds.MisspelledDomain, "Auth0Domain '{0}' {1}; {2}");

    public static readonly DiagnosticDescriptor NearMissConnection = Descriptor.Warning(
        RuleIds.NearMissConnection,
        "Connection '{0}' {1}; write '{2}' if that is meant"
    );

    public static readonly DiagnosticDescriptor SharedByClasses = Descriptor.ErrorAtEnd(
        RuleIds.SharedByClasses,
        Values.SharedApplication.OfTwoClasses
    );

    // A rule of its own, because whoever has such a domain must be able to say so without hiding the errors of FLEXSSO0523.
    public static readonly DiagnosticDescriptor UnknownDomain = Descriptor.Warning(RuleIds.UnknownDomain, "Auth0Domain '{0}' {1}; {2}");

    /// <summary>In the order of the ids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        WrongDomain,
        WrongClientId,
        WrongConnectionName,
        WeakSignature,
        UnusualClientId,
        UnsignedResponse,
        WrongLifetime,
        NameIdIsUserId,
        RequestsMustBeSigned,
        EncryptedAssertion,
        WrongIssuer,
        WrongRuntime,
        Secret,
        DefaultConnectionName,
        LongLifetime,
        WrongApplicationName,
        SharedApplication,
        MisspelledDomain,
        NearMissConnection,
        SharedByClasses,
        UnknownDomain
    );
}
