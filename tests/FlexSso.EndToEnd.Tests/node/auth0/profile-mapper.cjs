"use strict";

const { CLAIMS } = require("./addon-defaults.cjs");

// The adapter: samlp leaves it to its host how a profile becomes claims, and this is what Auth0 documents for the addon
// ("Customize SAML Assertions"). Attributes that an Action sets appear under exactly their names, beside the mapped ones.
const PREFIX = "http://schemas.auth0.com/";

/** @returns the profileMapper of samlp: one object per user. */
function profileMapper(user, actionAttributes) {
  return () => ({
    getClaims: (addon) => ({ ...mapped(user, addon), ...actionAttributes }),
    getNameIdentifier(addon) {
      const claims = this.getClaims(addon);
      const probe = addon.nameIdentifierProbes.find((name) => claims[name]);
      return { nameIdentifier: claims[probe], nameIdentifierFormat: addon.nameIdentifierFormat };
    },
  });
}

function mapped(user, addon) {
  const claims = {};
  for (const [field, names] of Object.entries(addon.mappings)) {
    for (const name of [names].flat()) {
      if (user[field] !== undefined && user[field] !== null) {
        claims[name] = user[field];
      }
    }
  }
  if (addon.createUpnClaim && user.email) {
    claims[CLAIMS + "upn"] = user.email;
  }
  if (addon.passthroughClaimsWithNoMapping) {
    Object.assign(claims, passedThrough(user, addon));
  }
  if (addon.mapIdentities) {
    for (const [field, value] of Object.entries(user.identities?.[0] ?? {})) {
      claims[PREFIX + "identities/default/" + field] = value;
    }
  }
  return claims;
}

function passedThrough(user, addon) {
  const prefix = addon.mapUnknownClaimsAsIs ? "" : PREFIX;
  const unmapped = Object.entries(user).filter(([field, value]) => !(field in addon.mappings) && typeof value !== "object");
  return Object.fromEntries(unmapped.map(([field, value]) => [prefix + field, value]));
}

module.exports = { profileMapper };
