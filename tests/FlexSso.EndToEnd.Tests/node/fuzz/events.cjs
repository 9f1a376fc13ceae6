"use strict";

const { anyValue, jsonValue, roles } = require("./values.cjs");

/**
 * An event for the Action: a right one with some members missing, null, of another type or hostile.
 * @param shape `{ clientId, members }`; each member is `{ path, sample }`, a declared attribute and a right value of it
 * @param value makes the wrong values
 */
function event(random, shape, value = anyValue) {
  const made = {
    client: { client_id: shape.clientId, name: "Twilio Flex", metadata: {} },
    connection: { id: "con_1", name: "Username-Password-Authentication", strategy: "auth0" },
    transaction: { protocol: "samlp", metadata: {} },
    tenant: { id: "acme" },
    secrets: {},
    authorization: { roles: [] },
    user: {
      user_id: "auth0|1",
      email: "ada@acme.example",
      email_verified: true,
      name: "Ada Lovelace",
      picture: "https://acme.example/ada.png",
      app_metadata: { flex: { roles: roles(random, value) } },
      user_metadata: {},
    },
  };
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
    ["authorization"],
    ["client"],
    ["client", "client_id"],
    ["transaction"],
    ["transaction", "protocol"],
  ];
  return [...inner, ...inner, ...outer];
}

function change(made, path, random, value) {
  const parent = path.slice(0, -1).reduce((object, name) => (isObject(object) ? object[name] : undefined), made);
  if (!isObject(parent) || !Object.isExtensible(parent)) {
    return;
  }
  const name = path.at(-1);
  if (random.chance(0.2)) {
    delete parent[name];
  } else {
    define(parent, name, path.includes("flex") && name === "roles" && random.chance(0.5) ? roles(random, value) : value(random));
  }
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
