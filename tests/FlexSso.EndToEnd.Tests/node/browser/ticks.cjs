"use strict";

const { withPage, open } = require("./page.cjs");

const ticked = (page) => page.evaluate(() => [...document.querySelectorAll("[data-tick]:checked")].map((box) => box.dataset.tick));

/** Ticks two steps, reloads, and opens the page of another environment in the same browser. */
const ticks = ({ file, other }) =>
  withPage(file, async (page, seen) => {
    const before = await ticked(page);
    const boxes = await page.locator("[data-tick]").all();
    await boxes[1].check();
    await boxes[3].check();
    await boxes[4].check();
    await boxes[4].uncheck();
    const now = await ticked(page);
    await page.reload();
    const [otherPage] = await open(page.context(), other);
    return {
      ...seen,
      before,
      now,
      reloaded: await ticked(page),
      other: await ticked(otherPage),
      progress: await page.locator("#progress").textContent(),
      done: await page.locator(".step.done").evaluateAll((steps) => steps.map((step) => step.id)),
    };
  });

module.exports = { ticks };
