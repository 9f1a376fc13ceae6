"use strict";

const { withPage } = require("./page.cjs");

/** Goes through the page by Tab, and tells what was never reached and whether each place shows that it has the focus. */
const keyboard = ({ file }) =>
  withPage(file, async (page, seen) => {
    const count = await page.evaluate(() => {
      window.wanted = [...document.querySelectorAll("a[href], button, input, textarea, summary, [tabindex='0']")].filter((e) =>
        e.checkVisibility({ checkVisibilityCSS: true }),
      );
      window.reached = [];
      window.unmarked = [];
      return window.wanted.length;
    });
    for (let i = 0; i < count; i++) {
      await page.keyboard.press("Tab");
      await page.evaluate(() => {
        const active = document.activeElement;
        window.reached.push(active);
        if (getComputedStyle(active).outlineStyle === "none") {
          window.unmarked.push(active.outerHTML.slice(0, 100));
        }
      });
    }
    return {
      ...seen,
      count,
      missed: await page.evaluate(() => window.wanted.filter((e) => !window.reached.includes(e)).map((e) => e.outerHTML.slice(0, 100))),
      isInOrder: await page.evaluate(() => window.wanted.every((e, i) => window.reached[i] === e)),
      unmarked: await page.evaluate(() => window.unmarked),
    };
  });

module.exports = { keyboard };
