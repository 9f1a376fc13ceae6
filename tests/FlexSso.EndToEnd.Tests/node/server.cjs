"use strict";

// One process for the whole suite: a request per line, an answer per line, in order. The answer of a failed request is its error.
const readline = require("node:readline");
const { runAction } = require("./auth0/action-host.cjs");
const { login } = require("./operations/login.cjs");
const { fuzz, samples } = require("./operations/fuzz.cjs");
const { openTenant, readTenant } = require("./tenant/tenant.cjs");

const OPERATIONS = {
  login,
  runActions: ({ action, events }) => Promise.all(events.map(async (event) => (await runAction(action, event)).text)),
  fuzz,
  samples,
  openTenant,
  readTenant,
};

// Standard output belongs to the protocol; whatever a library logs goes beside it.
console.log = console.info = console.warn = console.error;

// A library that throws in a callback of its own must not take the suite with it.
let rejectCurrent = () => {};
process.on("uncaughtException", (error) => rejectCurrent(error));

async function answer(line) {
  try {
    const { operation, input } = JSON.parse(line);
    const thrown = new Promise((_, reject) => (rejectCurrent = reject));
    return { result: await Promise.race([OPERATIONS[operation](input), thrown]) };
  } catch (error) {
    return { error: error?.stack ?? String(error) };
  }
}

async function serve() {
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(JSON.stringify(await answer(line)) + "\n");
  }
}

serve();
