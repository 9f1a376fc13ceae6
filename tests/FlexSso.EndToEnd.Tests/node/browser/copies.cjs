"use strict";

const { withPage } = require("./page.cjs");

/** Presses every copy button, as a user does, and reads the clipboard after each. Without a clipboard the page must copy by selection. */
const copies = ({ file, isWithoutClipboard, most }) =>
  withPage(file, async (page, seen) => {
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    if (isWithoutClipboard) {
      await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))));
    }
    const copied = [];
    for (const button of (await page.locator("[data-copy]").all()).slice(0, most)) {
      await page.evaluate(() => (document.getElementById("status").textContent = ""));
      await button.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.getElementById("status").textContent !== "");
      copied.push(
        await button.evaluate(async (pressed) => ({
          id: pressed.dataset.copy,
          label: document.getElementById(`${pressed.dataset.copy}-label`).textContent,
          says: pressed.textContent,
          status: document.getElementById("status").textContent,
          isFocused: document.activeElement === pressed,
          text: await navigator.clipboard.readText(),
        })),
      );
    }
    return { ...seen, copied };
  });

module.exports = { copies };
