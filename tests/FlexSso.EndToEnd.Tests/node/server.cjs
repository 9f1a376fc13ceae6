"use strict";

// One process for the whole suite.
const { runAction } = require("./auth0/action-host.cjs");
const { login } = require("./operations/login.cjs");
const { fuzz, samples } = require("./operations/fuzz.cjs");
const { readHcl } = require("./operations/hcl.cjs");
const { lint } = require("./operations/lint.cjs");
const { readHttp } = require("./operations/texts.cjs");
const { openTenant, readTenant } = require("./tenant/tenant.cjs");
const { serve } = require("./protocol.cjs");

serve({
  login,
  runActions: ({ action, events }) => Promise.all(events.map(async (event) => (await runAction(action, event)).text)),
  fuzz,
  samples,
  lint,
  readHcl,
  readHttp,
  openTenant,
  readTenant,
});
