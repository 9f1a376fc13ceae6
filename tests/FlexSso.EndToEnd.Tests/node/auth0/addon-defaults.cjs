"use strict";

// What Auth0 takes for a setting of the SAML2 Web App addon that is not there. Sources: Auth0, "Customize SAML Assertions", and the
// Management API. samlp has safer defaults of its own (sha256), so without this file an addon that forgets them would look right.
const CLAIMS = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/";

/** The default mapping, from profile field to SAML attribute. */
const MAPPINGS = {
  user_id: CLAIMS + "nameidentifier",
  email: CLAIMS + "emailaddress",
  name: CLAIMS + "name",
  given_name: CLAIMS + "givenname",
  family_name: CLAIMS + "surname",
  upn: CLAIMS + "upn",
  groups: "http://schemas.xmlsoap.org/claims/Group",
};

const DEFAULTS = {
  mappings: MAPPINGS,
  createUpnClaim: true,
  passthroughClaimsWithNoMapping: true,
  mapUnknownClaimsAsIs: false,
  mapIdentities: true,
  signatureAlgorithm: "rsa-sha1",
  digestAlgorithm: "sha1",
  lifetimeInSeconds: 3600,
  signResponse: false,
  nameIdentifierFormat: "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
  nameIdentifierProbes: [CLAIMS + "nameidentifier", CLAIMS + "emailaddress", CLAIMS + "name"],
  authnContextClassRef: "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified",
  typedAttributes: true,
  includeAttributeNameFormat: true,
};

// The keys that Auth0 documents. Any other is accepted and does nothing, which is why a typo goes unnoticed.
const DOCUMENTED = new Set([
  ...Object.keys(DEFAULTS),
  "audience",
  "recipient",
  "destination",
  "issuer",
  "signingCert",
  "logout",
  "binding",
  // What api.samlResponse of an Action can set beyond the addon.
  "encryptionCert",
  "encryptionPublicKey",
  "encryptionAlgorithm",
  "cert",
  "key",
  "relayState",
]);

/**
 * @param keepsDefaultMappings whether Auth0 adds the settings' mappings to its own instead of putting them in their place; no page says
 */
function withDefaults(settings, keepsDefaultMappings) {
  const known = Object.entries(settings).filter(([name]) => DOCUMENTED.has(name));
  const addon = { ...DEFAULTS, ...Object.fromEntries(known) };
  return keepsDefaultMappings ? { ...addon, mappings: { ...MAPPINGS, ...addon.mappings } } : addon;
}

module.exports = { CLAIMS, DEFAULTS, withDefaults };
