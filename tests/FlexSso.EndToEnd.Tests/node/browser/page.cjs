"use strict";

const { pathToFileURL } = require("node:url");
const { start } = require("./chromium.cjs");

/**
 * Opens a file in a profile of its own, hands it to a function, and closes it. What the page complains of, runs or asks the network for
 * is in the second argument: nothing but its own address belongs there. Smooth scrolling would only make the suite wait.
 */
async function withPage(file, use, options = {}) {
  const context = await (await start()).newContext({ reducedMotion: "reduce", ...options });
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    return await use(...(await open(context, file)));
  } finally {
    await context.close();
  }
}

async function open(context, file) {
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const seen = { complaints: [], requests: [] };
  page.on("console", (message) => seen.complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => seen.complaints.push(`error: ${error.stack}`));
  page.on("dialog", async (dialog) => {
    seen.complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== address) {
      seen.requests.push(request.url());
    }
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (e) => console.error(`CSP: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
  });
  await page.goto(address);
  return [page, seen];
}

module.exports = { withPage, open };
