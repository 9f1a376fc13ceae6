"use strict";

const { refusal } = require("../auth0/management-api.cjs");
const { Refusal, checkBody, is } = require("./refusal.cjs");

const PROPERTIES = {
  name: (value) => is.text(value) && !/[<>]/.test(value),
  app_type: (value) => ["native", "spa", "regular_web", "non_interactive", "sso_integration"].includes(value),
  callbacks: is.texts,
  addons: is.object,
  description: (value) => typeof value === "string" && value.length <= 140,
  web_origins: is.texts,
  grant_types: is.texts,
  oidc_conformant: is.flag,
  client_metadata: is.object,
};

function check(body, required) {
  checkBody(body, PROPERTIES, required);
  const addon = body.addons?.samlp;
  if (addon !== undefined) {
    if (!is.object(addon)) {
      throw new Refusal(400, "Payload validation error: 'Expected type object' on property addons.samlp.");
    }
    const error = refusal(addon);
    if (error !== null) {
      throw new Refusal(400, error);
    }
  }
}

/** `/clients`: paged, `client_id` is the server's, an unknown property is refused, and a PATCH replaces each property that it names. */
const routes = [
  {
    method: "GET",
    path: /^\/clients$/,
    scope: "read:clients",
    query: ["page", "per_page", "include_totals", "is_global", "is_first_party"],
    run(tenant, { query }) {
      const start = Number(query.page ?? 0) * Number(query.per_page ?? 50);
      const clients = tenant.clients.slice(start, start + Number(query.per_page ?? 50));
      return query.include_totals === "true"
        ? { start, limit: Number(query.per_page ?? 50), length: clients.length, total: tenant.clients.length, clients }
        : clients;
    },
  },
  {
    method: "POST",
    path: /^\/clients$/,
    scope: "create:clients",
    status: 201,
    run(tenant, { body }) {
      check(body, ["name"]);
      const client = { client_id: tenant.nextClientId ?? tenant.newId("client"), global: false, is_first_party: true, ...body };
      delete tenant.nextClientId;
      tenant.clients.push(client);
      return client;
    },
  },
  {
    method: "PATCH",
    path: /^\/clients\/([^/]+)$/,
    scope: "update:clients",
    run(tenant, { ids: [id], body }) {
      check(body, []);
      const client = tenant.clients.find((candidate) => candidate.client_id === id);
      if (client === undefined) {
        throw new Refusal(404, "The client does not exist");
      }
      return Object.assign(client, body);
    },
  },
];

module.exports = { routes };
