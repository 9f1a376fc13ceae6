"use strict";

const { createHash } = require("node:crypto");
const { load } = require("../auth0/action-host.cjs");
const { PostLoginApi } = require("../auth0/post-login-api.cjs");
const { event, jsonEvent } = require("../fuzz/events.cjs");
const { complaint, isForFlex } = require("../fuzz/oracle.cjs");
const { Random } = require("../fuzz/random.cjs");

/** Many random events through one loaded Action. The digest is over all outcomes: two runs of one seed must agree. */
async function fuzz({ action, shape, seed, count }) {
  const handler = load(action).module.exports.onExecutePostLogin;
  const random = new Random(seed);
  const digest = createHash("sha256");
  const answer = { untouched: 0, denied: 0, accepted: 0, complaints: [] };
  for (let index = 0; index < count; index++) {
    const made = event(random, shape);
    const outcome = await run(handler, made);
    const wrong = complaint(made, shape, outcome);
    if (wrong !== null) {
      answer.complaints.push(`profile ${index} of seed ${seed}: ${wrong}`.toWellFormed());
    }
    answer[!isForFlex(made, shape) ? "untouched" : outcome.denied !== null ? "denied" : "accepted"]++;
    digest.update(JSON.stringify([outcome.calls, outcome.denied]));
  }
  return { ...answer, digest: digest.digest("hex") };
}

async function run(handler, made) {
  const api = new PostLoginApi();
  let error = null;
  try {
    await handler(made, api);
  } catch (thrown) {
    error = String(thrown?.message ?? thrown);
  }
  return { calls: api.calls, attributes: api.attributes, overrides: Object.keys(api.overrides), denied: api.denied, error };
}

/** Random events of JSON values, for the other JavaScript engines. */
function samples({ shape, seed, count }) {
  const random = new Random(seed);
  return Array.from({ length: count }, () => jsonEvent(random, shape));
}

module.exports = { fuzz, samples };
