"use strict";

const vm = require("node:vm");
const { PostLoginApi } = require("./post-login-api.cjs");

// Runs Actions as Auth0 does: the text is a CommonJS module, loaded once per instance and called for login after login, so that
// whatever it keeps between two calls would show.
const loaded = new Map();

function load(text) {
  let context = loaded.get(text);
  if (!context) {
    const module = { exports: {} };
    context = vm.createContext({ module, exports: module.exports, console: { log() {}, error() {} } });
    vm.runInContext(text, context, { filename: "post-login-action.js" });
    loaded.set(text, context);
  }
  return context;
}

/**
 * @param {string} text the Action, unchanged
 * @param {string} eventJson the event, made inside the Action's own realm as in Auth0
 * @returns what it did; `text` is the same for the same behaviour in every JavaScript engine
 */
async function runAction(text, eventJson) {
  const api = new PostLoginApi();
  let error = null;
  try {
    const context = load(text);
    const event = vm.runInContext("JSON.parse", context)(eventJson);
    await context.module.exports.onExecutePostLogin(event, api);
  } catch (thrown) {
    error = `${thrown?.name}: ${thrown?.message}`;
  }
  const { attributes, overrides, denied, refused } = api;
  return { attributes, overrides, denied, refused, error, text: JSON.stringify([api.calls, denied, error]) };
}

module.exports = { load, runAction };
