"use strict";

const path = require("node:path");
const { readFileSync } = require("node:fs");
const { withPage } = require("./page.cjs");

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, every rule of it, with the answers of a pasted text shown and users open. */
const axe = ({ file, scheme, width, saml }) =>
  withPage(
    file,
    async (page) => {
      await prepare(page, saml);
      await page.evaluate(AXE);
      const { violations, incomplete } = await page.evaluate(() =>
        axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
      );
      const told = (results) =>
        results.flatMap((r) => r.nodes.map((node) => `${r.id}: ${node.target.join(" ")}: ${node.failureSummary ?? r.help}`));
      // It cannot tell what lies behind the words of a picture.
      const undecided = incomplete.map((r) => ({ ...r, nodes: r.nodes.filter((node) => !node.html.startsWith("<text")) }));
      return { violations: told(violations), incomplete: told(undecided) };
    },
    { colorScheme: scheme, viewport: { width, height: 900 } },
  );

/** How far the page is wider than the window, and the elements that stick out, at each width. */
const widths = ({ file, sizes, saml }) =>
  withPage(file, async (page) => {
    await prepare(page, saml);
    const found = [];
    for (const width of sizes) {
      await page.setViewportSize({ width, height: 900 });
      found.push(
        ...(await page.evaluate((wanted) => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const out = [...document.body.querySelectorAll("*")].filter(
            (e) => !e.closest(".wide, pre.file") && e.getBoundingClientRect().right > clientWidth + 1,
          );
          return scrollWidth > clientWidth || out.length > 0
            ? [`${wanted}: ${scrollWidth} > ${clientWidth}: ${out.slice(0, 5).map((e) => `${e.tagName}#${e.id}.${e.className}`)}`]
            : [];
        }, width)),
      );
    }
    return found;
  });

/** What of the page on paper is a control, is wider than the paper, or hides a part of itself. */
const print = ({ file }) =>
  withPage(
    file,
    async (page) => {
      await prepare(page);
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = false)));
      const open = () => page.locator("details[open]").count();
      const opened = [];
      for (const event of ["beforeprint", "afterprint"]) {
        await page.evaluate((name) => dispatchEvent(new Event(name)), event);
        opened.push(await open());
      }
      // From here on by style alone.
      const result = await page.evaluate(() => {
        const isShown = (e) => e.checkVisibility() && e.getClientRects().length > 0;
        const name = (e) => `${e.tagName}#${e.id}.${e.className}`;
        const all = [...document.body.querySelectorAll("*")].filter(isShown);
        return {
          controls: all.filter((e) => e.matches("button, textarea, nav, input:not([type=checkbox])")).map(name),
          clipped: all.filter((e) => e.matches("pre, .wide") && (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight)).map(name),
          users: all.filter((e) => e.matches(".user pre") && e.checkVisibility({ contentVisibilityAuto: true })).length,
          code: all.filter((e) => e.matches("pre.filed")).length,
          files: all.filter((e) => e.matches(".lines")).map((e) => e.innerText),
          values: all.filter((e) => e.matches(".value pre")).length,
        };
      });
      return { ...result, opened };
    },
    { colorScheme: "dark", viewport: { width: 680, height: 1000 } },
  );

/** Pictures for a person to look at. */
async function screenshots({ file, folder, saml }) {
  for (const [name, options] of [
    ["light", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
    ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 900 } }],
    ["phone", { colorScheme: "light", viewport: { width: 360, height: 740 } }],
  ]) {
    await withPage(
      file,
      async (page) => {
        await prepare(page, saml);
        await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
      },
      options,
    );
  }
  await withPage(file, async (page) => {
    await page.pdf({ path: path.join(folder, "print.pdf"), format: "A4" });
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.screenshot({ path: path.join(folder, "print.png"), fullPage: true });
  });
  return ["light.png", "dark.png", "phone.png", "print.pdf", "print.png"];
}

async function prepare(page, saml) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details, i) => (details.open = i < 2)));
  if (saml) {
    await page.locator("#saml").fill(saml);
    await page.locator("#check").click();
    await page.waitForFunction(() => document.getElementById("answer").childElementCount > 0);
  }
}

module.exports = { axe, widths, print, screenshots };
