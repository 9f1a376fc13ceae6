namespace FlexSso.Model;

/// <summary>What a declaration may choose of the addon's settings.</summary>
/// <param name="LifetimeInSeconds">Above 0.</param>
/// <param name="Signature">The algorithms of the signature.</param>
/// <param name="NameId">What the NameID is.</param>
internal sealed record AddonModel(int LifetimeInSeconds, SamlSignature Signature, FlexNameId NameId);
