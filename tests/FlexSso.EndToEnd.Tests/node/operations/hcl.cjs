"use strict";

const { parse } = require("@cdktf/hcl2json");
const { format } = require("@cdktf/hcl-tools");

/** HashiCorp's own parser and the layout of `terraform fmt`, both compiled to WebAssembly: each text as JSON and as fmt leaves it. */
const readHcl = async ({ texts }) => {
  const files = [];
  for (const text of texts) {
    files.push({ json: await parse("main.tf", text), formatted: await format(text) });
  }
  return files;
};

module.exports = { readHcl };
