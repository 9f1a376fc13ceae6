"use strict";

const { SAML } = require("@node-saml/node-saml");

// Flex's side of the login, played by @node-saml/node-saml: it makes the AuthnRequest and validates the response. It checks the
// signature, the audience, the times and InResponseTo; it does not look at recipient, destination, issuer or algorithms.
function createProvider(flex) {
  return new SAML({
    issuer: flex.entityId,
    audience: flex.entityId,
    callbackUrl: flex.acsUrl,
    entryPoint: flex.singleSignOnUrl,
    idpCert: flex.certificate,
    wantAuthnResponseSigned: true,
    wantAssertionsSigned: false,
    identifierFormat: flex.nameIdFormat,
    providerName: flex.providerName,
    authnContext: flex.authnContext,
    disableRequestedAuthnContext: flex.authnContext.length === 0,
    validateInResponseTo: flex.isIdpInitiated ? "ifPresent" : "always",
  });
}

/** @returns the query of the redirect to the IdP. */
async function authnRequest(provider) {
  const url = new URL(await provider.getAuthorizeUrlAsync("", undefined, {}));
  return Object.fromEntries(url.searchParams);
}

async function validate(provider, xml) {
  try {
    const SAMLResponse = Buffer.from(xml).toString("base64");
    const { profile } = await provider.validatePostResponseAsync({ SAMLResponse });
    return {
      error: null,
      nameId: profile.nameID,
      issuer: profile.issuer,
      inResponseTo: profile.inResponseTo ?? null,
      attributes: listed(profile.attributes ?? {}),
    };
  } catch (error) {
    return { error: error.message };
  }
}

// It hands out a text for one value, a list for several and nothing for an empty one.
function listed(attributes) {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, [value].flat().map((item) => item ?? "")]));
}

module.exports = { createProvider, authnRequest, validate };
