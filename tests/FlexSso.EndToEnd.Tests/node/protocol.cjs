"use strict";

// A request per line, an answer per line, in order. The answer of a failed request is its error.
const readline = require("node:readline");

// Standard output belongs to the protocol; whatever a library logs goes beside it.
console.log = console.info = console.warn = console.error;

// A library that throws in a callback of its own must not take the suite with it.
let rejectCurrent = () => {};
process.on("uncaughtException", (error) => rejectCurrent(error));

async function answer(operations, line) {
  try {
    const { operation, input } = JSON.parse(line);
    const thrown = new Promise((_, reject) => (rejectCurrent = reject));
    return { result: await Promise.race([operations[operation](input), thrown]) };
  } catch (error) {
    return { error: error?.stack ?? String(error) };
  }
}

async function serve(operations) {
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(JSON.stringify(await answer(operations, line)) + "\n");
  }
}

module.exports = { serve };
