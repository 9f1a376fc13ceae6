"use strict";

const { DEFAULTS } = require("./addon-defaults.cjs");

/** What the Management API refuses in `addons.samlp`: null, in these words, and no unknown key at all. @returns the error or null. */
function refusal(addon) {
  const empty = Object.keys(addon).find((name) => addon[name] === null);
  if (empty === undefined) {
    return null;
  }
  const type = Array.isArray(DEFAULTS[empty]) ? "array" : typeof (DEFAULTS[empty] ?? "");
  return `400: 'Expected type ${type} but found type null' on property addons.samlp.${empty}`;
}

module.exports = { refusal };
