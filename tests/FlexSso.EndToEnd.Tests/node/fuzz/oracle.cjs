"use strict";

// What must hold of every outcome, worked out from the event without a look at the Action.
const FLEX_ROLES = [
  "agent",
  "supervisor",
  "admin",
  "wfo.full_access",
  "wfo.team_leader",
  "wfo.data_analyst",
  "wfo.data_auditor",
  "wfo.quality_manager",
  "wfo.quality_process_manager",
  "wfo.dashboard_viewer",
];
const UNFIT_FOR_XML = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;
const REASON = /^Twilio Flex sign-in: \S.*\.$/s;

/** @returns what is wrong with the outcome, or null. */
function complaint(event, shape, outcome) {
  if (outcome.error !== null) {
    return "it throws " + outcome.error;
  }
  if (!isForFlex(event, shape)) {
    return outcome.denied !== null || outcome.calls.length > 0 ? "it touches a login that is not Flex's" : null;
  }
  if (outcome.overrides.length > 0) {
    return "it overrides the addon: " + outcome.overrides.join();
  }
  if (outcome.denied !== null) {
    return REASON.test(outcome.denied) && outcome.denied.length < 1000 ? null : "the reason is no sentence: " + outcome.denied;
  }
  return rolesComplaint(event, outcome) ?? attributesComplaint(event, shape, outcome);
}

function isForFlex(event, shape) {
  return event?.client?.client_id === shape.clientId && event?.transaction?.protocol === "samlp";
}

function rolesComplaint(event, { attributes }) {
  const held = event.user?.app_metadata?.flex?.roles;
  const emitted = attributes.roles;
  if (!Array.isArray(held)) {
    return "it lets in a user whose roles are no list";
  }
  if (!Array.isArray(emitted) || emitted.length === 0) {
    return "it lets a user in without a role";
  }
  const foreign = emitted.find((role) => !held.includes(role));
  if (foreign !== undefined) {
    return "it emits a role that the profile does not hold: " + foreign;
  }
  const unknown = emitted.find((role) => !FLEX_ROLES.includes(role));
  return unknown !== undefined ? "it emits a role that Flex does not know: " + unknown : null;
}

function attributesComplaint(event, shape, { attributes, calls }) {
  if (attributes.email !== event.user.email || attributes.email.trim() === "") {
    return "the e-mail is not the profile's";
  }
  if (typeof attributes.full_name !== "string" || attributes.full_name.trim() === "") {
    return "there is no full name, and Flex wants one";
  }
  // What XML cannot carry, and the line ends that break the signature (seen with samlp and both service providers).
  const broken = Object.keys(attributes).find((name) => [attributes[name]].flat().some((text) => UNFIT_FOR_XML.test(text)));
  if (broken !== undefined) {
    return "XML cannot carry the value of " + broken;
  }
  // Every declared attribute at every login, or an old value would stay on the worker.
  return calls.length === 4 + shape.members.length ? null : "it sets " + calls.length + " attributes";
}

module.exports = { complaint, isForFlex };
