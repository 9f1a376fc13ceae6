"use strict";

const { MARK, MARKED_NUMBER } = require("./values.cjs");

// What must hold of every outcome, worked out from the event and the declaration without a look at the Action.
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
  if (!isDeclared(event, shape) && (outcome.denied === null || outcome.calls.length > 0)) {
    return "it sets attributes at a login through a connection that is not declared";
  }
  if (outcome.denied !== null) {
    return reasonComplaint(outcome);
  }
  return rolesComplaint(event, shape, outcome) ?? attributesComplaint(event, shape, outcome);
}

function isForFlex(event, shape) {
  return event?.client?.client_id === shape.clientId && (event?.transaction?.protocol ?? "samlp") === "samlp";
}

function isDeclared(event, shape) {
  return shape.connections.includes(read(() => event.connection.name));
}

function reasonComplaint({ denied, calls }) {
  if (!REASON.test(denied) || denied.length >= 1000) {
    return "the reason is no sentence: " + denied;
  }
  if (denied.includes(MARK) || denied.includes(MARKED_NUMBER)) {
    return "the reason holds a value of the user: " + denied;
  }
  return calls.length > 0 && !denied.includes("Auth0 did not take") ? "it sets attributes before it refuses the login" : null;
}

function rolesComplaint(event, shape, { attributes }) {
  const { roles, isDefault } = expectedRoles(event, shape);
  const emitted = attributes.roles;
  if (!Array.isArray(emitted) || emitted.length === 0) {
    return "it lets a user in without a role";
  }
  const unknown = emitted.find((role) => !FLEX_ROLES.includes(role));
  if (unknown !== undefined) {
    return "it emits a role that Flex does not know: " + unknown;
  }
  const foreign = emitted.find((role) => !roles.includes(role));
  if (foreign !== undefined) {
    return "it emits a role that neither profile nor declaration holds: " + foreign;
  }
  if (roles.some((role) => !emitted.includes(role))) {
    return "it leaves a role out";
  }
  return isVouchedFor(event, shape, isDefault) ? null : "it lets in an address that nobody vouches for";
}

/** The roles of `app_metadata`, else those that are mapped, else the default role. */
function expectedRoles(event, shape) {
  // Own members: what a prototype brings, nobody has given to this user.
  const held = own(own(read(() => event.user.app_metadata), "flex"), "roles") ?? [];
  if (!Array.isArray(held)) {
    return { roles: [], isDefault: false };
  }
  if (held.length > 0) {
    return { roles: held, isDefault: false };
  }
  const names = [read(() => shape.rolesFrom.reduce((value, name) => value[name], event))].flat();
  const mapped = shape.mappings.filter(({ name }) => names.includes(name)).flatMap(({ roles }) => roles);
  if (shape.rolesFrom.length > 0 && mapped.length > 0) {
    return { roles: mapped, isDefault: false };
  }
  return { roles: shape.defaultRole === null ? [] : [shape.defaultRole], isDefault: true };
}

function isVouchedFor(event, shape, isDefault) {
  return (
    (!shape.requiresVerifiedEmail && !isDefault && isAtHome(event, shape)) ||
    shape.trusted.includes(read(() => event.user.identities[0].connection)) ||
    read(() => event.user.email_verified) === true
  );
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
  const sent = calls.map(([name]) => name);
  // Every text and every initial value at every login, or an old value would stay on the worker.
  const missing = ["email", "full_name", "image_url", "roles", ...shape.members.filter((m) => m.isAlwaysSent).map((m) => m.name)].find(
    (name) => !sent.includes(name),
  );
  if (missing !== undefined) {
    return "it does not set " + missing;
  }
  if (new Set(sent).size !== sent.length || sent.length > 4 + shape.members.length) {
    return "it sets other attributes: " + sent.join();
  }
  // Flex would refuse the whole login.
  const empty = shape.members.find((m) => m.isTyped && attributes[m.name] === "");
  return empty !== undefined ? "it sends an empty text for " + empty.name : null;
}

function own(value, name) {
  return read(() => (Object.hasOwn(value, name) ? value[name] : undefined));
}

// An event of the fuzz may throw where it is read; the Action has to cope with that, and so has this.
function read(value) {
  try {
    return value();
  } catch {
    return undefined;
  }
}

// After account linking, the address is that of the first identity.
function isAtHome(event, shape) {
  const home = read(() => event.user.identities[0].connection);
  return home === undefined || shape.connections.includes(home);
}

module.exports = { complaint, isForFlex };
