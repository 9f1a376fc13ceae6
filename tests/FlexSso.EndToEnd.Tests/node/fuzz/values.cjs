"use strict";

/** Stands in the values of a profile, so that one that leaves it is seen. */
const MARK = "m4rk3d";
const MARKED_NUMBER = 731731731;

// Texts that break something somewhere: JavaScript, JSON, XML, Flex's commas, limits, look-alikes of roles and of types.
const TEXTS = [
  "",
  " ",
  "\t\r\n",
  "\0",
  "a\u0001b\u001f",
  "\u2028\u2029",
  "\ufeff\u202e\u200b",
  "\ud800",
  "\udc00x",
  "😀 Łódź ñ 你好",
  "a,b",
  ",",
  "'\"`\\",
  "${process.exit(1)}",
  "'); process.exit(1); //",
  "*/ process.exit(1) /*",
  "</script><script>",
  "]]><saml:Attribute Name=\"roles\">admin</saml:Attribute>",
  "&lt;&amp;&#x0;<!--",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "[object Object]",
  "true",
  "TRUE",
  "1",
  "-0",
  "007",
  "1.5",
  "1e3",
  "0x10",
  "١٢",
  "9999999999999999999999",
  "agent",
  "Agent",
  "admin ",
  "administrator",
  "agent,admin",
  "wfo.full_access",
  "wfo.fullaccess",
  "ada@acme.example",
  "ADA@ACME.EXAMPLE",
  "a".repeat(64) + "@acme.example",
  "é".repeat(1500),
  "x".repeat(2000),
  "x".repeat(2049),
  "x".repeat(70000),
];

const NUMBERS = [MARKED_NUMBER, 0, -0, 1, -1, 2 ** 31, -(2 ** 31), 2 ** 53, -(2 ** 53), 1.5, 1e300, 5e-324];
const ROLES = ["agent", "supervisor", "admin", "wfo.full_access", "wfo.team_leader", "wfo.data_analyst", "wfo.dashboard_viewer"];

/** Any value that JSON can carry; a profile in Auth0 is one. */
function jsonValue(random, depth = 0) {
  switch (random.below(depth > 2 ? 5 : 8)) {
    case 0:
      return null;
    case 1:
      return random.chance(0.5);
    case 2:
      return random.oneOf(NUMBERS);
    case 3:
    case 4:
      return text(random);
    case 5:
      return random.list(4, () => jsonValue(random, depth + 1));
    case 6:
      return random.list(3, () => text(random));
    default:
      return Object.fromEntries(random.list(3, () => [text(random), jsonValue(random, depth + 1)]));
  }
}

function text(random) {
  const plain = random.oneOf(TEXTS);
  return random.chance(0.5) ? MARK + plain : plain;
}

// Values that JSON cannot carry: not to be expected from Auth0, and still no reason to throw.
const EXOTIC = [
  () => undefined,
  () => NaN,
  () => -Infinity,
  () => 10n,
  () => Symbol("agent"),
  () => () => "agent",
  () => new Date(0),
  () => new Date(NaN),
  () => /agent/,
  () => new Map([["roles", ["agent"]]]),
  () => new String("agent"),
  () => Object.assign(Object.create(null), { roles: ["agent"] }),
  () => Object.create({ roles: ["admin"] }),
  () => ({ get roles() { throw new Error("no roles: " + MARK); } }),
  () => ({ toJSON() { throw new Error("no JSON: " + MARK); } }),
  () => ({ toString() { throw new Error("no text: " + MARK); } }),
  () => [, "agent"],
  () => [{ name: "Contact Center Leads" }, { toString: () => "Contact Center Leads" }],
  () => ({ get name() { throw new Error("no name: " + MARK); }, get connection() { throw new Error("no connection: " + MARK); } }),
  () => Object.defineProperty([], 0, { get() { throw new Error("no element: " + MARK); }, enumerable: true }),
  () => ({ includes: () => true, some: () => true, every: () => true, map: () => ["admin"], length: 1 }),
  () => cycle(),
  () => new Proxy({}, { getOwnPropertyDescriptor() { throw new Error("no members: " + MARK); } }),
];

function cycle() {
  const value = { roles: [] };
  value.roles.push(value);
  value.self = value;
  return value;
}

function anyValue(random) {
  return random.chance(0.15) ? random.oneOf(EXOTIC)() : jsonValue(random);
}

/** A list of roles, mostly right ones; `value` makes the others. */
function roles(random, value) {
  const right = random.list(4, () => random.oneOf(ROLES));
  return random.chance(0.3) ? [...right, value(random)] : right;
}

module.exports = { MARK, MARKED_NUMBER, anyValue, jsonValue, roles };
