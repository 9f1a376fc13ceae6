"use strict";

// The process of the tests that need a browser; apart, so that logins need not wait for it.
const operations = require("./operations/setup-page.cjs");
const { stop } = require("./browser/chromium.cjs");
const { serve } = require("./protocol.cjs");

serve(operations).then(stop);
