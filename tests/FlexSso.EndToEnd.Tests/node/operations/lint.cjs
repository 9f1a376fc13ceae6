"use strict";

const { Linter } = require("eslint");
const js = require("@eslint/js");

// An Action is a CommonJS module; this is what Auth0 gives it beside the language. A comment must not silence a rule.
const MODULE = {
  linterOptions: { noInlineConfig: true },
  languageOptions: {
    ecmaVersion: 2022,
    sourceType: "commonjs",
    globals: { exports: "writable", module: "readonly", require: "readonly", console: "readonly" },
  },
};

/** @returns what the recommended rules of ESLint say to an Action. */
function lint({ action }) {
  return new Linter({ configType: "flat" })
    .verify(action, [js.configs.recommended, MODULE])
    .map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`);
}

module.exports = { lint };
