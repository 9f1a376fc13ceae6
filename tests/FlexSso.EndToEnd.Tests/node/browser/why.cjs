"use strict";

const { deflateRawSync } = require("node:zlib");
const { withPage } = require("./page.cjs");

// The forms in which a message is found: as a form posts it, as it stands in a log, as SAML-tracer shows it, and in a redirect.
const FORMS = {
  base64: (xml) => Buffer.from(xml).toString("base64"),
  lines: (xml) => ` ${Buffer.from(xml).toString("base64").replace(/.{76}/g, "$&\r\n")}\n`,
  xml: (xml) => xml,
  tracer: (xml) => xml.replace(/&amp;/g, "&"),
  parameters: (xml) => `POST\nSAMLResponse: ${Buffer.from(xml).toString("base64")}\nRelayState: x`,
  json: (xml) => JSON.stringify({ SAMLResponse: Buffer.from(xml).toString("base64") }),
  form: (xml) => `SAMLResponse=${encodeURIComponent(Buffer.from(xml).toString("base64"))}&RelayState=x`,
  url: (xml) => `https://acme.us.auth0.com/samlp/x?SAMLRequest=${encodeURIComponent(deflateRawSync(xml).toString("base64"))}&RelayState=x`,
  parameter: (xml) => encodeURIComponent(deflateRawSync(xml).toString("base64")),
};

/** Pastes messages one after the other, and reads what the page says to each. */
const why = ({ file, messages }) =>
  withPage(file, async (page, seen) => {
    const answers = [];
    for (const { text, form } of messages) {
      await page.evaluate(() => document.getElementById("answer").replaceChildren());
      // As a paste does; typed input would be slow.
      await page.locator("#saml").fill(form ? FORMS[form](text) : text);
      await page.locator("#check").click();
      await page.waitForFunction(() => document.getElementById("answer").childElementCount > 0);
      answers.push(await page.evaluate(read));
    }
    await page.locator("#clear").click();
    const left = await page.evaluate(() => ({
      text: document.getElementById("saml").value + document.getElementById("answer").textContent,
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
    }));
    return { ...seen, answers, left: left.text, stored: left.stored };
  });

function read() {
  const answer = document.getElementById("answer");
  return {
    first: answer.querySelector("p").textContent,
    text: answer.textContent,
    links: [...answer.querySelectorAll("p a")].map((a) => a.getAttribute("href")).join(" "),
    elements: answer.querySelectorAll("script, img, iframe, svg").length,
    checks: [...answer.querySelectorAll("li")].map((item) => ({
      state: item.className,
      text: item.textContent,
      rules: [...item.querySelectorAll("a")].filter((a) => a.href.endsWith(".md")).map((a) => a.textContent.split(":")[0]),
      steps: [...item.querySelectorAll("a[href^='#']")].map((a) => a.getAttribute("href").slice(1)).filter((id) => !id.startsWith("symptom")),
      dead: [...item.querySelectorAll("a[href^='#']")].filter((a) => !document.querySelector(a.getAttribute("href"))).length,
    })),
  };
}

module.exports = { why };
