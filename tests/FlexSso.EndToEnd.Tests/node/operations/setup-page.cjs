"use strict";

// The operations on setup.html, in a real browser.
module.exports = {
  ...require("../browser/copies.cjs"),
  ...require("../browser/elements.cjs"),
  ...require("../browser/keyboard.cjs"),
  ...require("../browser/looks.cjs"),
  ...require("../browser/texts.cjs"),
  ...require("../browser/ticks.cjs"),
  ...require("../browser/why.cjs"),
};
