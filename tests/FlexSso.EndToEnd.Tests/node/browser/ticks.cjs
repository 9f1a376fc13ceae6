"use strict";

const { withPage, open } = require("./page.cjs");

const { readFileSync, writeFileSync } = require("node:fs");

const ticked = (page) => page.evaluate(() => [...document.querySelectorAll("[data-tick]:checked")].map((box) => box.dataset.tick));

/** Ticks two steps, reloads, and opens the page of another environment in the same browser. */
const ticks = ({ file, other }) =>
  withPage(file, async (page, seen) => {
    const before = await ticked(page);
    await page.locator('[data-tick="callbacks"]').check();
    await page.locator('[data-tick="addon"]').check();
    await page.locator('[data-tick="action"]').check();
    await page.locator('[data-tick="action"]').uncheck();
    const now = await ticked(page);
    await page.reload();
    const reloaded = await ticked(page);
    const progress = await page.locator("#progress").textContent();
    const done = await page.locator(".step.done").evaluateAll((steps) => steps.map((step) => step.id));
    const [otherPage] = await open(page.context(), other);
    // A build that has given one of the two steps other values: the same page with another hash there.
    const rebuiltFile = file.replace(/\.html$/, ".rebuilt.html");
    writeFileSync(rebuiltFile, readFileSync(file, "utf8").replace(/(data-tick="addon" data-of=")[0-9a-f]+/, "$1000000000000"));
    const [rebuilt] = await open(page.context(), rebuiltFile);
    const rebuiltTicks = await ticked(rebuilt);
    const rebuiltProgress = await rebuilt.locator("#progress").textContent();
    await page.locator("#again").focus();
    await page.keyboard.press("Enter");
    return {
      ...seen,
      rebuilt: rebuiltTicks,
      rebuiltProgress,
      again: await ticked(page),
      againSays: await page.locator("#status").textContent(),
      isFocused: await page.locator("#again").evaluate((button) => document.activeElement === button),
      stored: await page.evaluate((key) => localStorage.getItem(`flexsso:${key}`), await page.locator("body").getAttribute("data-key")),
      before,
      now,
      reloaded,
      other: await ticked(otherPage),
      progress,
      done,
    };
  });

module.exports = { ticks };
