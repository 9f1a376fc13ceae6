"use strict";

// Runs a list of [action, event] from standard input, and nothing else: what the older and the newer runtime are started with.
const { runAction } = require("./auth0/action-host.cjs");

async function main() {
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) {
    text += chunk;
  }
  const outcomes = [];
  for (const [action, event] of JSON.parse(text)) {
    outcomes.push((await runAction(action, event)).text);
  }
  process.stdout.write(JSON.stringify({ version: process.version, outcomes }));
}

main();
