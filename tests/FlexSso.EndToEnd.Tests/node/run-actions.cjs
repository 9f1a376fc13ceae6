"use strict";

// Runs Actions from standard input, each on a list of events, and nothing else: what the older and the newer runtime are started with.
const { runAction } = require("./auth0/action-host.cjs");

async function main() {
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) {
    text += chunk;
  }
  const outcomes = [];
  for (const { action, events } of JSON.parse(text)) {
    const texts = [];
    for (const event of events) {
      texts.push((await runAction(action, event)).text);
    }
    outcomes.push(texts);
  }
  process.stdout.write(JSON.stringify({ version: process.version, outcomes }));
}

main();
