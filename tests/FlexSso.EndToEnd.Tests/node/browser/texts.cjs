"use strict";

const { Parser } = require("commonmark");
const { start } = require("./chromium.cjs");

/** What a browser reads of pieces of HTML: in an element, in an attribute and in a <pre> of the page's form. */
async function htmlTexts({ pieces }) {
  const page = await (await start()).newPage();
  try {
    return await page.evaluate(
      (list) =>
        list.map((piece) => {
          const parsed = new DOMParser().parseFromString(
            `<!doctype html><body><p title="${piece}">${piece}</p><pre>\n${piece}</pre><i></i></body>`,
            "text/html",
          );
          const [p, pre] = parsed.body.children;
          return { text: p.textContent, attribute: p.title, pre: pre.textContent, elements: parsed.body.querySelectorAll("*").length };
        }),
      pieces,
    );
  } finally {
    await page.close();
  }
}

/** What a browser reads of JSON in a script element. */
async function scriptTexts({ pieces }) {
  const page = await (await start()).newPage();
  try {
    return await page.evaluate(
      (list) =>
        list.map((piece) => {
          const parsed = new DOMParser().parseFromString(
            `<!doctype html><body><script type="application/json">${piece}</script><i></i></body>`,
            "text/html",
          );
          return { text: JSON.stringify(JSON.parse(parsed.querySelector("script").textContent)), elements: parsed.body.children.length };
        }),
      pieces,
    );
  } finally {
    await page.close();
  }
}

/** The nodes of Markdown below the document, as "type:text"; texts that stand side by side are one. */
function markdownTexts({ pieces }) {
  return pieces.map((piece) => {
    const nodes = [];
    const walker = new Parser().parse(piece).walker();
    for (let step = walker.next(); step; step = walker.next()) {
      const { type, literal } = step.node;
      if (!step.entering || type === "document" || type === "paragraph") {
        continue;
      }
      const last = nodes.at(-1);
      if (type === "text" && last?.type === "text") {
        last.text += literal;
      } else {
        nodes.push({ type, text: literal ?? "" });
      }
    }
    return nodes;
  });
}

module.exports = { htmlTexts, scriptTexts, markdownTexts };
