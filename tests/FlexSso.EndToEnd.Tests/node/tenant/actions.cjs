"use strict";

const { Refusal, checkBody, is } = require("./refusal.cjs");

const PROPERTIES = {
  // Which names Auth0 takes is documented nowhere; these are surely among them.
  name: (value) => is.text(value) && /^[A-Za-z0-9]([A-Za-z0-9 _-]*[A-Za-z0-9])?$/.test(value),
  supported_triggers: (value) => is.list(value) && value.length === 1 && value.every((trigger) => is.text(trigger.id) && is.text(trigger.version)),
  code: (value) => typeof value === "string" && Buffer.byteLength(value) <= 100 * 1024,
  runtime: (value) => ["node18-actions", "node22"].includes(value),
  dependencies: is.list,
  secrets: is.list,
  modules: is.list,
  deploy: is.flag,
};

function find(tenant, id) {
  const action = tenant.actions.find((candidate) => candidate.id === id);
  if (action === undefined) {
    throw new Refusal(404, "That action does not exist.");
  }
  return action;
}

/** `/actions/actions`: a draft is built for a while, and only what is built can be deployed. */
const routes = [
  {
    method: "GET",
    path: /^\/actions\/actions$/,
    scope: "read:actions",
    query: ["page", "per_page", "triggerId", "actionName", "deployed", "installed"],
    run(tenant, { query }) {
      const found = tenant.actions.filter(
        (action) =>
          action.name.includes(query.actionName ?? "") &&
          action.supported_triggers.some((trigger) => trigger.id === (query.triggerId ?? trigger.id)),
      );
      const [page, perPage] = [Number(query.page ?? 0), Number(query.per_page ?? 50)];
      return { actions: found.slice(page * perPage, (page + 1) * perPage), total: found.length, page, per_page: perPage };
    },
  },
  {
    method: "GET",
    path: /^\/actions\/modules$/,
    scope: "read:actions",
    query: ["page", "per_page"],
    run: () => ({ modules: [], total: 0, page: 0, per_page: 50 }),
  },
  {
    method: "POST",
    path: /^\/actions\/actions$/,
    scope: "create:actions",
    status: 201,
    run(tenant, { body }) {
      checkBody(body, PROPERTIES, ["name", "supported_triggers"]);
      if (tenant.actions.some((action) => action.name === body.name)) {
        throw new Refusal(409, `An action with the name '${body.name}' already exists.`);
      }
      const action = { id: tenant.newId("action"), runtime: "node22", dependencies: [], secrets: [], ...body };
      tenant.actions.push(Object.assign(action, { status: "building", deployed_version: null, all_changes_deployed: false }));
      return action;
    },
  },
  {
    method: "PATCH",
    path: /^\/actions\/actions\/([^/]+)$/,
    scope: "update:actions",
    run(tenant, { ids: [id], body }) {
      checkBody(body, PROPERTIES);
      return Object.assign(find(tenant, id), body, { status: "building", all_changes_deployed: false });
    },
  },
  {
    method: "POST",
    path: /^\/actions\/actions\/([^/]+)\/deploy$/,
    scope: "create:actions",
    status: 202,
    run(tenant, { ids: [id] }) {
      const action = find(tenant, id);
      if (action.status === "building") {
        // The next one finds it built.
        action.status = "built";
        throw new Refusal(400, `A draft must be in the 'built' state before it can be deployed. Action ${action.id} is 'building'.`);
      }
      const { code, runtime, dependencies } = action;
      action.deployed_version = { number: (action.deployed_version?.number ?? 0) + 1, code, runtime, dependencies, deployed: true };
      action.all_changes_deployed = true;
      return { id: tenant.newId("version"), action: { id: action.id, name: action.name }, ...action.deployed_version };
    },
  },
];

module.exports = { routes };
