namespace FlexSso.Model;

/// <summary>The settings of the addon that a declaration can choose.</summary>
/// <param name="LifetimeInSeconds">The lifetime of the assertion, above 0.</param>
/// <param name="Signature">The algorithms of the signature.</param>
/// <param name="NameId">What the NameID is.</param>
internal sealed record AddonModel(int LifetimeInSeconds, SamlSignature Signature, FlexNameId NameId);
