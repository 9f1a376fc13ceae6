"use strict";

const { SAML: assertions, samlp: Samlp } = require("passport-wsfed-saml2");

// Flex's side played a second time, by Auth0's own library for service providers, with every check that it has switched on. Flex's
// login host looks like an Auth0 tenant, so this is the best guess at what it runs.
function validate(flex, xml, requestId) {
  const options = {
    cert: flex.certificate.replace(/-----[A-Z ]+-----|\s/g, ""),
    realm: flex.entityId,
    recipientUrl: flex.acsUrl,
    destinationUrl: flex.acsUrl,
    checkCertExpiration: true,
    isValidInResponseTo(inResponseTo, callback) {
      callback(inResponseTo === (requestId ?? "") ? undefined : new Error("InResponseTo is not the one that was sent"));
    },
  };
  return new Promise((resolve) => {
    new Samlp(options, new assertions.SAML(options)).validateSamlResponse(xml, (error, profile) => {
      resolve(error ? { error: error.message } : accepted(profile));
    });
  }).catch((error) => ({ error: error.message }));
}

const NAME_ID = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier";
// What the library adds to the attributes of the assertion.
const ADDED = new Set(["sessionIndex", "issuer", "nameIdAttributes", NAME_ID]);
const AUTHENTICATION_METHOD = "http://schemas.microsoft.com/ws/2008/06/identity/claims/authenticationmethod";

function accepted(profile) {
  const attributes = Object.entries(profile).filter(([name]) => !ADDED.has(name) && name !== AUTHENTICATION_METHOD);
  return {
    error: null,
    nameId: profile[NAME_ID],
    issuer: profile.issuer,
    attributes: Object.fromEntries(attributes.map(([name, value]) => [name, [value ?? ""].flat()])),
  };
}

module.exports = { validate };
