"use strict";

const { Refusal, checkBody, is } = require("./refusal.cjs");

const MAX_FILE = 500_000;
const IMPORTED = {
  email: is.text,
  email_verified: is.flag,
  user_id: is.text,
  username: is.text,
  given_name: is.text,
  family_name: is.text,
  name: is.text,
  nickname: is.text,
  picture: is.text,
  blocked: is.flag,
  app_metadata: is.object,
  user_metadata: is.object,
};

async function readForm({ headers, bytes }) {
  try {
    return await new Response(bytes, { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
  } catch (error) {
    throw new Refusal(400, `The request is no multipart form: ${error.message}`);
  }
}

async function readUsers(form) {
  const file = form.get("users");
  if (file === null || typeof file === "string") {
    throw new Refusal(400, "Users file missing");
  }
  if (file.size > MAX_FILE) {
    throw new Refusal(413, "Payload content length greater than maximum allowed: 500000");
  }
  let users;
  try {
    users = JSON.parse(await file.text());
  } catch {
    throw new Refusal(400, "Failed to parse users file JSON when importing users. Make sure it is valid JSON.");
  }
  if (!is.list(users)) {
    throw new Refusal(400, "The users file is no array.");
  }
  for (const user of users) {
    checkBody(user, IMPORTED, ["email"]);
  }
  return users;
}

function keep(tenant, user, upsert) {
  const old = tenant.users.find((candidate) => candidate.email === user.email.toLowerCase());
  if (old === undefined) {
    tenant.users.push({ user_id: `auth0|${user.user_id ?? tenant.newId("user")}`, ...user, email: user.email.toLowerCase() });
  } else if (upsert) {
    Object.assign(old, { app_metadata: user.app_metadata });
  }
}

/** `/users`, `/users-by-email` and `/jobs/users-imports`: metadata is merged at its first level only. */
const routes = [
  {
    method: "GET",
    path: /^\/users-by-email$/,
    scope: "read:users",
    query: ["email"],
    run: (tenant, { query }) => tenant.users.filter((user) => user.email === query.email),
  },
  {
    method: "PATCH",
    path: /^\/users\/([^/]+)$/,
    scope: "update:users update:users_app_metadata",
    run(tenant, { ids: [id], body }) {
      checkBody(body, { app_metadata: is.object, user_metadata: is.object, name: is.text });
      const user = tenant.users.find((candidate) => candidate.user_id === id);
      if (user === undefined) {
        throw new Refusal(404, "The user does not exist.");
      }
      for (const [name, value] of Object.entries(body.app_metadata ?? {})) {
        if (value === null) {
          delete user.app_metadata[name];
        } else {
          user.app_metadata = { ...user.app_metadata, [name]: value };
        }
      }
      return user;
    },
  },
  {
    method: "POST",
    path: /^\/jobs\/users-imports$/,
    scope: "create:users",
    status: 202,
    isForm: true,
    async run(tenant, request) {
      const form = await readForm(request);
      for (const name of form.keys()) {
        if (!["users", "connection_id", "upsert", "external_id", "send_completion_email"].includes(name)) {
          throw new Refusal(400, `Additional properties not allowed: ${name}`);
        }
      }
      const [connection, upsert] = [form.get("connection_id"), form.get("upsert") ?? "false"];
      if (!/^con_[A-Za-z0-9]{16}$/.test(connection ?? "") || !["true", "false"].includes(upsert)) {
        throw new Refusal(400, "connection_id or upsert is not valid.");
      }
      const users = await readUsers(form);
      users.forEach((user) => keep(tenant, user, upsert === "true"));
      return { id: tenant.newId("job"), type: "users_import", status: "pending", connection_id: connection };
    },
  },
];

module.exports = { routes };
