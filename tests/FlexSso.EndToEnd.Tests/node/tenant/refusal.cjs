"use strict";

/** An answer of the Management API that is no success. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Throws what the API says to a body of another shape: it takes no property that it does not know. */
function checkBody(body, known, required = []) {
  if (body === null || typeof body !== "object" || Array.isArray(body)) {
    throw new Refusal(400, "Payload validation error: 'Expected type object'.");
  }
  for (const name of Object.keys(body)) {
    if (!(name in known)) {
      throw new Refusal(400, `Payload validation error: 'Additional properties not allowed: ${name}'.`);
    }
    if (!known[name](body[name])) {
      throw new Refusal(400, `Payload validation error: the value of property ${name} is not valid.`);
    }
  }
  for (const name of required) {
    if (!(name in body)) {
      throw new Refusal(400, `Payload validation error: 'Missing required property: ${name}'.`);
    }
  }
}

const is = {
  text: (value) => typeof value === "string" && value.length > 0,
  texts: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  flag: (value) => typeof value === "boolean",
  object: (value) => value !== null && typeof value === "object" && !Array.isArray(value),
  list: (value) => Array.isArray(value),
};

module.exports = { Refusal, checkBody, is };
