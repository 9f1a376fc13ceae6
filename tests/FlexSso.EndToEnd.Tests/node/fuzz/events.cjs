"use strict";

const { MARK, anyValue, jsonValue, roles } = require("./values.cjs");

/**
 * An event for the Action: a right one with some members missing, null, of another type or hostile.
 * @param shape `Logins/ActionShape.cs`
 * @param value makes the wrong values
 */
function event(random, shape, value = anyValue) {
  const connection = random.chance(0.9) ? random.oneOf(shape.connections) : random.oneOf(OTHER_CONNECTIONS);
  const identities = [{ provider: "auth0", connection: random.chance(0.8) ? connection : random.oneOf(OTHER_CONNECTIONS), user_id: MARK }];
  const made = {
    client: { client_id: shape.clientId, name: "Twilio Flex", metadata: {} },
    connection: { id: "con_1", name: connection, strategy: "auth0" },
    transaction: { protocol: "samlp", metadata: {} },
    tenant: { id: "acme" },
    secrets: {},
    authorization: { roles: [] },
    user: {
      user_id: "auth0|" + MARK,
      email: `ada.${MARK}@acme.example`,
      email_verified: random.chance(0.7),
      name: "Ada " + MARK,
      picture: `https://acme.example/${MARK}.png`,
      identities: random.chance(0.2) ? [{ connection: random.oneOf(shape.connections) }, ...identities] : identities,
      app_metadata: { flex: { roles: roles(random, value) } },
      user_metadata: {},
    },
  };
  if (shape.rolesFrom.length > 0) {
    if (random.chance(0.6)) {
      made.user.app_metadata.flex.roles = random.oneOf([undefined, null, []]);
    }
    put(made, shape.rolesFrom, names(random, shape, value));
  }
  for (const { path, sample } of shape.members) {
    if (random.chance(0.6)) {
      put(made, path, sample);
    }
  }
  for (let changes = random.below(4); changes > 0; changes--) {
    change(made, random.oneOf(targets(shape)), random, value);
  }
  return random.chance(0.01) ? value(random) : made;
}

const OTHER_CONNECTIONS = ["google-oauth2", "acme-saml", "constructor", "__proto__", "", "username-password-authentication"];

// Names of roles or groups: mapped ones, and some that only look like it to a program.
const OTHER_NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "get", "admin", "agent", "Everyone", "contact center agents", ""];

function names(random, shape, value) {
  const mapped = shape.mappings.map(({ name }) => name);
  const list = random.list(3, () => random.oneOf(random.chance(0.5) ? mapped : OTHER_NAMES));
  switch (random.below(8)) {
    case 0:
      return value(random);
    case 1:
      return random.oneOf([...mapped, ...OTHER_NAMES]);
    case 2:
      return list.map((name) => ({ name }));
    case 3:
      return [...list, value(random)];
    case 4:
      return [list];
    default:
      return list;
  }
}

// The closer a member is to the root, the more of a profile goes with it, so the outer ones come once and the inner ones often.
function targets(shape) {
  const inner = [
    ["user", "email"],
    ["user", "name"],
    ["user", "picture"],
    ["user", "app_metadata", "flex", "roles"],
    ...shape.members.map((member) => member.path),
  ];
  const outer = [
    ["user"],
    ["user", "app_metadata"],
    ["user", "app_metadata", "flex"],
    ["user", "user_metadata"],
    ["user", "email_verified"],
    ["user", "identities"],
    ["user", "identities", "0"],
    ["user", "identities", "0", "connection"],
    ["authorization"],
    ["client"],
    ["client", "client_id"],
    ["connection"],
    ["connection", "name"],
    ["transaction"],
    ["transaction", "protocol"],
  ];
  return [...inner, ...inner, ...outer];
}

// A change before may have put something there that cannot be read.
function read(object, name) {
  try {
    return isObject(object) ? object[name] : undefined;
  } catch {
    return undefined;
  }
}

function change(made, path, random, value) {
  const parent = path.slice(0, -1).reduce(read, made);
  if (!isObject(parent) || !Object.isExtensible(parent)) {
    return;
  }
  const name = path.at(-1);
  if (random.chance(0.2)) {
    delete parent[name];
  } else {
    define(parent, name, path.includes("flex") && name === "roles" && random.chance(0.5) ? roles(random, value) : wrong(path, random, value));
  }
}

// The name of a connection is no value of the user, and has up to 128 characters in Auth0.
function wrong(path, random, value) {
  const made = value(random);
  return path[0] === "connection" && typeof made === "string" ? made.replaceAll(MARK, "").slice(0, 128) : made;
}

function put(made, path, sample) {
  let object = made;
  for (const name of path.slice(0, -1)) {
    object = object[name] ??= {};
  }
  object[path.at(-1)] = sample;
}

// Not an assignment: a getter of an exotic value would refuse that.
function define(object, name, value) {
  if (!(object instanceof Map)) {
    Reflect.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  }
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}

/** An event of JSON values only, as text. */
function jsonEvent(random, shape) {
  return JSON.stringify(event(random, shape, jsonValue));
}

module.exports = { event, jsonEvent };
