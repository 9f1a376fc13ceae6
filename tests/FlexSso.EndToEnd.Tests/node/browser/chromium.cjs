"use strict";

const { chromium } = require("playwright-core");

let browser = null;

/** The one browser of this process, started when it is first needed. */
async function start() {
  browser ??= await chromium.launch(await choice());
  return browser;
}

// CHROME_PATH wins. Else the one of @sparticuz/chromium, which needs no installation but is for Linux on x64 only; else Chrome as installed.
async function choice() {
  // A container's root has no sandbox; only pages of the suite are opened.
  const args = process.platform === "linux" ? ["--no-sandbox"] : [];
  if (process.env.CHROME_PATH) {
    return { executablePath: process.env.CHROME_PATH, args };
  }
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: bundled } = await import("@sparticuz/chromium");
    return { executablePath: await bundled.executablePath(), args };
  }
  return { channel: "chrome", args };
}

async function stop() {
  await browser?.close();
  browser = null;
}

module.exports = { start, stop };
