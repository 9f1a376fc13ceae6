"use strict";

const path = require("node:path");
const yaml = require("js-yaml");
const { HookCancel, cli, io, send, store } = require("httpyac");

cli.initIOProvider();
// It would tell each request on standard output.
io.log.options.level = 1000;

/** The keys and texts of each YAML text as the parser of Auth0's Deploy CLI reads them, in UTF-16: half a surrogate pair is no JSON. */
const readYaml = ({ texts }) => texts.map((text) => leaves(yaml.load(text)));

function leaves(value) {
  if (typeof value === "string") {
    return [Buffer.from(value, "utf16le").toString("base64")];
  }
  if (Array.isArray(value)) {
    return value.flatMap(leaves);
  }
  return Object.entries(value).flatMap(([key, item]) => (key === "a" && typeof item === "string" ? leaves(item) : [...leaves(key), ...leaves(item)]));
}

/** The requests of a .http file as httpYac would send them, with every variable replaced. Nothing is sent. */
async function readHttp({ text, variables }) {
  const workingDir = __dirname;
  const file = await new store.HttpFileStore().getOrCreate(path.join(workingDir, "requests.http"), async () => text, 0, {
    workingDir,
  });
  const requests = [];
  file.hooks.onRequest.addHook("record", (request) => {
    requests.push({ method: request.method, url: request.url, headers: request.headers, body: request.body?.toString() });
    return HookCancel;
  });
  for (const httpRegion of file.httpRegions.filter((region) => region.request)) {
    await send({ httpFile: file, httpRegion, variables: { ...variables } });
  }
  return requests;
}

module.exports = { readYaml, readHttp };
