"use strict";

const { withPage } = require("./page.cjs");

/** Opens the page, and counts its elements and attributes by name; "ran" is what a script that came in with a value would have set. */
const elements = ({ file }) =>
  withPage(file, async (page, seen) => ({
    ...seen,
    ran: await page.evaluate(() => String(window.ran)),
    counts: await page.evaluate(() => {
      const counts = {};
      for (const element of document.querySelectorAll("*")) {
        for (const name of [element.tagName, ...element.getAttributeNames().map((attribute) => `${element.tagName} ${attribute}`)]) {
          // A box has it when its text is wide enough to scroll.
          if (name !== "PRE tabindex") {
            counts[name] = (counts[name] ?? 0) + 1;
          }
        }
      }
      return counts;
    }),
  }));

/** What the search for a user leaves visible. */
const found = ({ file, text }) =>
  withPage(file, async (page) => {
    await page.locator("#find").fill(text);
    return {
      says: await page.locator("#found").textContent(),
      users: await page.locator(".user:visible summary bdi").allTextContents(),
      all: await page.locator(".user").count(),
      section: await page.locator("section:has(> .user)").textContent(),
    };
  });

module.exports = { elements, found };
