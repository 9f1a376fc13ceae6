"use strict";

// The `api` of a post-login Action as far as SAML goes, with the limits that Auth0 applies to each call: a value that it would
// refuse throws here too. Sources: the typings and the run-time validators of Auth0's package @auth0/actions (post-login v3), and
// "Actions Limitations". Plain ECMAScript, because Jint runs this file as well as Node.
const MAX_CHANGES = 100;
const MAX_NAME_BYTES = 1024;
const MAX_VALUE_BYTES = 2048;
const MAX_TOTAL_BYTES = 102400;
const MAX_TEXT = 2048;

// The setters that override the addon, and the longest text that each takes.
const SETTERS = {
  setAudience: 2048,
  setRecipient: 2048,
  setDestination: 2048,
  setIssuer: 512,
  setRelayState: 512,
  setNameIdentifierFormat: 512,
  setAuthnContextClassRef: 512,
  setSigningCert: 4096,
  setEncryptionCert: 4096,
  setEncryptionPublicKey: 4096,
  setCert: 4096,
  setKey: 4096,
  setCreateUpnClaim: "boolean",
  setPassthroughClaimsWithNoMapping: "boolean",
  setMapUnknownClaimsAsIs: "boolean",
  setMapIdentities: "boolean",
  setSignResponse: "boolean",
  setIncludeAttributeNameFormat: "boolean",
  setTypedAttributes: "boolean",
  setLifetimeInSeconds: "number",
  setSignatureAlgorithm: ["rsa-sha256", "rsa-sha1"],
  setDigestAlgorithm: ["sha256", "sha1"],
  setEncryptionAlgorithm: ["aes256-gcm", "aes256-cbc"],
  setNameIdentifierProbes: "probes",
};

/**
 * Records what an Action asks for: every call in its order, and the state that they leave. A setter stands among the calls as
 * `setAudience()`, so that whoever compares calls sees it too.
 */
class PostLoginApi {
  constructor() {
    this.calls = [];
    this.changes = 0;
    this.bytes = 0;
    this.attributes = {};
    this.overrides = {};
    this.denied = null;
    // What Auth0 itself said to the last call that it did not take.
    this.refused = null;
    const record = this;
    this.access = {
      deny(reason) {
        record.denied = String(reason);
        return record;
      },
    };
    this.samlResponse = {
      setAttribute(name, value) {
        record.refusing(() => record.setAttribute(name, value));
      },
    };
    for (const setter of Object.keys(SETTERS)) {
      this.samlResponse[setter] = (value) => this.refusing(() => this.override(setter, value));
    }
  }

  refusing(call) {
    try {
      call();
    } catch (error) {
      this.refused = error.message;
      throw error;
    }
  }

  setAttribute(name, value) {
    const kept = checkedAttribute(name, value ?? null);
    this.calls.push([name, kept]);
    if (++this.changes > MAX_CHANGES) {
      throw new Error("more than " + MAX_CHANGES + " SAML attribute changes");
    }
    this.bytes += utf8Length(name) + utf8Length(JSON.stringify(kept));
    if (this.bytes > MAX_TOTAL_BYTES) {
      throw new Error("the SAML attributes are larger than " + MAX_TOTAL_BYTES + " bytes");
    }
    if (kept === null) {
      delete this.attributes[name];
    } else {
      this.attributes[name] = kept;
    }
  }

  override(setter, value) {
    checkOverride(setter, SETTERS[setter], value);
    this.calls.push([setter + "()", value]);
    this.overrides[setter.slice(3, 4).toLowerCase() + setter.slice(4)] = value;
  }
}

function checkedAttribute(name, value) {
  if (typeof name !== "string" || name === "" || utf8Length(name) > MAX_NAME_BYTES) {
    throw new TypeError("a SAML attribute name must be a text of at most " + MAX_NAME_BYTES + " bytes");
  }
  const items = Array.isArray(value) ? Array.from(value) : [value];
  for (const item of items) {
    const isScalar = typeof item === "string" || typeof item === "number" || typeof item === "boolean";
    if (!isScalar && !(item === null && !Array.isArray(value))) {
      throw new TypeError('the value of the SAML attribute "' + name + '" must be a string, number, boolean, null or an array of these');
    }
    if (typeof item === "string" && (item.length > MAX_TEXT || utf8Length(item) > MAX_VALUE_BYTES)) {
      throw new RangeError('the value of the SAML attribute "' + name + '" is longer than ' + MAX_VALUE_BYTES + " bytes");
    }
  }
  // A copy, because an array of another realm is no array to samlp.
  return Array.isArray(value) ? items : value;
}

function checkOverride(setter, rule, value) {
  const isRight =
    typeof rule === "number"
      ? typeof value === "string" && value.length <= rule
      : Array.isArray(rule)
        ? rule.includes(value)
        : rule === "probes"
          ? Array.isArray(value) && value.length <= 10 && value.every((probe) => typeof probe === "string" && probe.length <= 512)
          : typeof value === rule;
  if (!isRight) {
    throw new TypeError("api.samlResponse." + setter + " does not take this value");
  }
}

function utf8Length(text) {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0);
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

module.exports = { PostLoginApi };
