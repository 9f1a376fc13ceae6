using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexSso.Generators.Diagnostics;

/// <summary>Rules FLEXSSO05xx: the Auth0 side: tenant, application, response and Action.</summary>
internal static class Auth0Rules
{
    public static readonly DiagnosticDescriptor WrongDomain = Descriptor.Of(RuleIds.WrongDomain);
    public static readonly DiagnosticDescriptor WrongClientId = Descriptor.Of(RuleIds.WrongClientId);
    public static readonly DiagnosticDescriptor WrongConnectionName = Descriptor.Of(RuleIds.WrongConnectionName);
    public static readonly DiagnosticDescriptor WeakSignature = Descriptor.Of(RuleIds.WeakSignature);

    // A rule of its own, because whoever has such an ID must be able to say so without hiding the errors of FLEXSSO0502.
    public static readonly DiagnosticDescriptor UnusualClientId = Descriptor.Of(RuleIds.UnusualClientId);
    public static readonly DiagnosticDescriptor UnsignedResponse = Descriptor.Of(RuleIds.UnsignedResponse);
    public static readonly DiagnosticDescriptor WrongLifetime = Descriptor.Of(RuleIds.WrongLifetime);
    public static readonly DiagnosticDescriptor NameIdIsUserId = Descriptor.Of(RuleIds.NameIdIsUserId);
    public static readonly DiagnosticDescriptor RequestsMustBeSigned = Descriptor.Of(RuleIds.RequestsMustBeSigned);
    public static readonly DiagnosticDescriptor EncryptedAssertion = Descriptor.Of(RuleIds.EncryptedAssertion);
    public static readonly DiagnosticDescriptor WrongIssuer = Descriptor.Of(RuleIds.WrongIssuer);
    public static readonly DiagnosticDescriptor WrongRuntime = Descriptor.Of(RuleIds.WrongRuntime);
    public static readonly DiagnosticDescriptor Secret = Descriptor.Of(RuleIds.Secret);
    public static readonly DiagnosticDescriptor DefaultConnectionName = Descriptor.Of(RuleIds.DefaultConnectionName);
    public static readonly DiagnosticDescriptor LongLifetime = Descriptor.Of(RuleIds.LongLifetime);
    public static readonly DiagnosticDescriptor WrongApplicationName = Descriptor.Of(RuleIds.WrongApplicationName);
    public static readonly DiagnosticDescriptor SharedApplication = Descriptor.Of(RuleIds.SharedApplication);
    public static readonly DiagnosticDescriptor MisspelledDomain = Descriptor.Of(RuleIds.MisspelledDomain);
    public static readonly DiagnosticDescriptor NearMissConnection = Descriptor.Of(RuleIds.NearMissConnection);
    public static readonly DiagnosticDescriptor SharedByClasses = Descriptor.AtEnd(RuleIds.SharedByClasses);

    // A rule of its own, because whoever has such a domain must be able to say so without hiding the errors of FLEXSSO0523.
    public static readonly DiagnosticDescriptor UnknownDomain = Descriptor.Of(RuleIds.UnknownDomain);

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
