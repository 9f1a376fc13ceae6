"use strict";

const { STATUS_CODES } = require("node:http");
const https = require("node:https");
const { Refusal } = require("./refusal.cjs");

const ROUTES = ["./clients.cjs", "./actions.cjs", "./triggers.cjs", "./users.cjs"].flatMap((module) => require(module).routes);
const tenants = new Map();

/**
 * Opens a tenant: an HTTPS server on the loopback interface that answers the calls of the Management API as Auth0 documents them. It is stricter
 * where the documents are silent: what it does not know it refuses.
 */
async function openTenant({ certificate, privateKey, clientSecret, scopes, state }) {
  let ids = 0;
  const token = `token-${clientSecret}`;
  const tenant = { clients: [], actions: [], bindings: [], users: [], ...state, newId: (kind) => `${kind}${String(++ids).padStart(4, "0")}` };
  const requests = [];
  const server = https.createServer({ cert: certificate, key: privateKey }, async (message, response) => {
    const request = await read(message);
    let status, answer;
    try {
      [status, answer] = request.path === "/oauth/token" ? [200, signIn(request, clientSecret, scopes, token)] : await run(tenant, request, scopes, token);
    } catch (error) {
      status = error instanceof Refusal ? error.status : 500;
      answer = { statusCode: status, error: STATUS_CODES[status], message: error.message };
    }
    requests.push({ method: request.method, path: request.path, body: request.bytes.toString(), status, message: answer.message ?? null });
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(answer));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  tenants.set(port, { tenant, requests });
  return { port, token };
}

/** What a tenant holds now, and every request that it got. */
function readTenant({ port }) {
  const { tenant, requests } = tenants.get(port);
  const { clients, actions, bindings, users } = tenant;
  return { state: { clients, actions, bindings, users }, requests };
}

async function read(message) {
  const chunks = [];
  for await (const chunk of message) {
    chunks.push(chunk);
  }
  const url = new URL(message.url, "https://localhost");
  return { method: message.method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers: message.headers, bytes: Buffer.concat(chunks) };
}

function parse({ headers, bytes }) {
  if (bytes.length === 0) {
    return undefined;
  }
  if (!/^application\/json\b/.test(headers["content-type"] ?? "")) {
    throw new Refusal(415, "Unsupported Media Type");
  }
  try {
    return JSON.parse(bytes.toString());
  } catch (error) {
    throw new Refusal(400, `Invalid request payload JSON format: ${error.message}`);
  }
}

function signIn(request, clientSecret, scopes, token) {
  const form = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  const { grant_type: grant, client_secret: secret } = form ? Object.fromEntries(new URLSearchParams(request.bytes.toString())) : parse(request);
  if (grant !== "client_credentials" || secret !== clientSecret) {
    throw new Refusal(401, "Unauthorized");
  }
  return { access_token: token, token_type: "Bearer", expires_in: 86400, scope: scopes.join(" ") };
}

async function run(tenant, request, scopes, token) {
  if (request.headers.authorization !== `Bearer ${token}`) {
    throw new Refusal(401, "Invalid token");
  }
  const path = request.path.replace(/^\/api\/v2(?=\/)/, "");
  const route = path === request.path ? undefined : ROUTES.find((candidate) => candidate.method === request.method && candidate.path.test(path));
  if (route === undefined) {
    throw new Refusal(404, `Not Found: ${request.method} ${request.path}`);
  }
  if (!route.scope.split(" ").every((scope) => scopes.includes(scope))) {
    throw new Refusal(403, `Insufficient scope, expected: ${route.scope}`);
  }
  const unknown = Object.keys(request.query).find((name) => !(route.query ?? []).includes(name));
  if (unknown !== undefined) {
    throw new Refusal(400, `Query validation error: 'Additional properties not allowed: ${unknown}'.`);
  }
  const ids = path.match(route.path).slice(1).map(decodeURIComponent);
  const body = route.isForm ? undefined : parse(request);
  return [route.status ?? 200, await route.run(tenant, { ...request, ids, body })];
}

module.exports = { openTenant, readTenant };
