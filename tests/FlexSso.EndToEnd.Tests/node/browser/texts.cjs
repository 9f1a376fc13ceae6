"use strict";

const { readFileSync } = require("node:fs");
const { Parser } = require("commonmark");
const { start } = require("./chromium.cjs");

/** What a browser reads of pieces of HTML, and what parse5 does: in an element, in an attribute and in a <pre> of the page's form. */
async function htmlTexts({ pieces }) {
  const { parseFragment } = await import("parse5");
  const byParse5 = pieces.map((piece) => {
    const errors = [];
    const onParseError = (error) => errors.push(error.code);
    const { childNodes } = parseFragment(piece, { onParseError });
    const [p, pre] = childNodes;
    const text = ({ childNodes: nodes }) => nodes.map((node) => node.value ?? `<${node.nodeName}>`).join("");
    return { text: text(p), attribute: p.attrs[0].value, pre: text(pre), elements: childNodes.length, errors };
  });
  return { byParse5, byBrowser: await htmlTextsOfBrowser(pieces) };
}

async function htmlTextsOfBrowser(pieces) {
  const page = await (await start()).newPage();
  try {
    return await page.evaluate(
      (list) =>
        list.map((piece) => {
          const parsed = new DOMParser().parseFromString(`<!doctype html><body>${piece}</body>`, "text/html");
          const [p, pre] = parsed.body.children;
          return { text: p.textContent, attribute: p.title, pre: pre.textContent, elements: parsed.body.querySelectorAll("*").length };
        }),
      pieces,
    );
  } finally {
    await page.close();
  }
}

/** What parse5 finds wrong in a whole file. */
async function htmlErrors({ file }) {
  const { parse } = await import("parse5");
  const errors = [];
  const onParseError = (error) => errors.push(`${error.code} in line ${error.startLine}`);
  parse(readFileSync(file, "utf8"), { onParseError });
  return errors;
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
const markdownTexts = ({ pieces }) => pieces.map(nodesOf);

function nodesOf(markdown) {
  const nodes = [];
  const walker = new Parser().parse(markdown).walker();
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
}

/**
 * The cells of rows of tables, each as nodes. CommonMark has no tables; as GitHub reads them, a row is one line, a bar behind a backslash
 * ends no cell, and loses the backslash before the cell is read as Markdown.
 */
const markdownRows = ({ pieces }) =>
  pieces.map((row) => {
    if (/[\r\n]/.test(row)) {
      throw new Error("a row is one line");
    }
    const cells = row.match(/(?:\\[^]|[^\\|])+/g) ?? [];
    return cells.map((cell) => inlinesOf(cell.replaceAll("\\|", "|").trim()));
  });

// A cell holds no blocks: behind a letter a line begins none.
function inlinesOf(cell) {
  const [first, ...rest] = nodesOf(`x${cell}`);
  return [{ ...first, text: first.text.slice(1) }, ...rest].filter(({ type, text }) => type !== "text" || text !== "");
}

module.exports = { htmlTexts, htmlErrors, scriptTexts, markdownTexts, markdownRows };
