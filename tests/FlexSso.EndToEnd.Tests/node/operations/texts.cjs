"use strict";

const path = require("node:path");
const { HookCancel, cli, io, send, store } = require("httpyac");

cli.initIOProvider();
// It would tell each request on standard output.
io.log.options.level = 1000;

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

module.exports = { readHttp };
