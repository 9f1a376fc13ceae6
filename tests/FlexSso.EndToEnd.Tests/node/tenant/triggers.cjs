"use strict";

const { Refusal, checkBody, is } = require("./refusal.cjs");

const MOST = 20;

function check(trigger) {
  if (trigger !== "post-login") {
    throw new Refusal(404, "The trigger does not exist.");
  }
}

/** The binding that a reference of the request names: an old one, or a new one of a deployed Action. */
function resolve(tenant, trigger, entry) {
  checkBody(entry, { ref: is.object, display_name: is.text, secrets: is.list }, ["ref"]);
  checkBody(entry.ref, { type: (type) => ["binding_id", "action_id", "action_name"].includes(type), value: is.text }, ["type", "value"]);
  const { type, value } = entry.ref;
  const bound = tenant.bindings.find((candidate) => (type === "binding_id" ? candidate.id : candidate.action[type.slice(7)]) === value);
  if (bound !== undefined) {
    return { ...bound, display_name: entry.display_name ?? bound.display_name };
  }
  const action = type === "binding_id" ? undefined : tenant.actions.find((candidate) => candidate[type.slice(7)] === value);
  if (action === undefined) {
    throw new Refusal(400, `There is no ${type} '${value}'.`);
  }
  if (action.deployed_version === null) {
    throw new Refusal(400, `The action '${action.name}' is not deployed.`);
  }
  return {
    id: tenant.newId("binding"),
    trigger_id: trigger,
    display_name: entry.display_name ?? action.name,
    action: { id: action.id, name: action.name, supported_triggers: action.supported_triggers },
  };
}

/** `/actions/triggers`: a PATCH of the bindings is the whole list, in its order; what it does not name is no longer bound. */
const routes = [
  {
    method: "GET",
    path: /^\/actions\/triggers$/,
    scope: "read:actions",
    query: [],
    run: () => ({ triggers: [{ id: "post-login", version: "v3", status: "CURRENT", runtimes: ["node18-actions", "node22"], default_runtime: "node22" }] }),
  },
  {
    method: "GET",
    path: /^\/actions\/triggers\/([^/]+)\/bindings$/,
    scope: "read:actions",
    query: ["page", "per_page"],
    run(tenant, { ids: [trigger], query }) {
      check(trigger);
      const [page, perPage] = [Number(query.page ?? 0), Number(query.per_page ?? 10)];
      const bindings = tenant.bindings.slice(page * perPage, (page + 1) * perPage);
      return { bindings, total: tenant.bindings.length, page, per_page: perPage };
    },
  },
  {
    method: "PATCH",
    path: /^\/actions\/triggers\/([^/]+)\/bindings$/,
    scope: "update:actions",
    run(tenant, { ids: [trigger], body }) {
      check(trigger);
      checkBody(body, { bindings: is.list }, ["bindings"]);
      const bindings = body.bindings.map((entry) => resolve(tenant, trigger, entry));
      if (bindings.length > MOST || new Set(bindings.map((binding) => binding.action.id)).size < bindings.length) {
        throw new Refusal(400, "An action can be bound once, and 20 at most.");
      }
      tenant.bindings = bindings;
      return { bindings };
    },
  },
];

module.exports = { routes };
