"use strict";

// Opens rendered setup pages from disk in a real Chromium and answers what it saw, as one line of JSON.
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 768, 1280, 3840];

async function launch() {
  // A binary for Linux x64 lies in the package; elsewhere an installed browser does it.
  if (process.platform === "linux" && process.arch === "x64" && !process.env.CHROME_PATH) {
    const { default: packed } = await import("@sparticuz/chromium");
    const executablePath = await packed.executablePath();
    return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--headless=shell"] });
  }
  return chromium.launch(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : { channel: "chrome" });
}

async function open(browser, file, options = {}) {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const noise = [];
  page.on("console", (message) => noise.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => noise.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.url() !== `file://${file}`) {
      noise.push(`request: ${request.url()}`);
    }
  });
  await page.goto(`file://${file}`);
  return { context, page, noise };
}

async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () =>
    (await globalThis.axe.run()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`),
  );
}

async function copies(page) {
  return page.evaluate(async () => {
    const copied = {};
    for (const button of document.querySelectorAll("[data-copy]")) {
      button.click();
      for (let i = 0; i < 100 && button.textContent !== "Copied"; i++) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const says = document.getElementById("status").textContent;
      copied[button.dataset.copy] = { text: await navigator.clipboard.readText(), button: button.textContent, says };
    }
    return copied;
  });
}

async function ticks(page) {
  await page.locator("[data-tick]").nth(1).check();
  await page.reload();
  return page.evaluate(() => [...document.querySelectorAll("[data-tick]")].flatMap((box, i) => (box.checked ? [i] : [])));
}

// What Tab reaches, in its order, until it comes round.
async function tabStops(page) {
  const stops = [];
  for (let i = 0; i < 2000; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      return active === document.body ? null : (active.dataset.copy ?? active.dataset.tick ?? active.id ?? "");
    });
    if (stop === null) {
      break;
    }
    stops.push(stop);
  }
  return stops;
}

async function look({ file, shots, name, keyboard }, browser) {
  const { context, page, noise } = await open(browser, file);
  const seen = { noise, axe: await violations(page), copied: await copies(page), overflow: [], elements: {} };
  seen.elements = await page.evaluate(() => {
    const count = {};
    for (const element of document.querySelectorAll("*")) {
      count[element.localName] = (count[element.localName] ?? 0) + 1;
    }
    return count;
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    seen.overflow.push(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  seen.ticked = await ticks(page);
  if (keyboard) {
    seen.tabStops = await tabStops(page);
    seen.buttons = await page.evaluate(() =>
      [...document.querySelectorAll("[data-copy], [data-tick]")].filter((e) => !e.closest("details")).map((e) => e.dataset.copy ?? e.dataset.tick),
    );
  }
  if (shots) {
    await page.screenshot({ path: path.join(shots, `${name}-light.png`), fullPage: true });
    await page.pdf({ path: path.join(shots, `${name}-print.pdf`) }).catch(() => {});
  }
  await context.close();
  const dark = await open(browser, file, { colorScheme: "dark", viewport: { width: 360, height: 900 } });
  seen.axeDark = await violations(dark.page);
  if (shots) {
    await dark.page.screenshot({ path: path.join(shots, `${name}-dark-phone.png`), fullPage: true });
  }
  await dark.context.close();
  return seen;
}

async function why({ file, messages }, browser) {
  const { context, page, noise } = await open(browser, file);
  const answers = [];
  for (const message of messages) {
    answers.push(
      await page.evaluate(async (text) => {
        document.getElementById("saml").value = text;
        document.getElementById("check").click();
        const answer = document.getElementById("answer");
        for (let i = 0; i < 200 && answer.childElementCount === 0; i++) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return {
          says: answer.firstElementChild?.textContent ?? "",
          checks: [...answer.querySelectorAll(".checks > li")].map((item) => ({
            state: item.className,
            text: item.textContent,
            rule: item.querySelector("a")?.textContent ?? null,
          })),
        };
      }, message),
    );
  }
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  await context.close();
  return { noise, answers, stored };
}

async function main() {
  const input = JSON.parse(fs.readFileSync(0, "utf8"));
  const browser = await launch();
  const pages = [];
  for (const page of input.pages) {
    pages.push(await look(page, browser));
  }
  const answer = { pages, why: await why(input.why, browser) };
  await browser.close();
  process.stdout.write(JSON.stringify(answer));
}

main().catch((error) => {
  process.stdout.write(JSON.stringify({ error: String(error?.stack ?? error) }));
  process.exitCode = 1;
});
