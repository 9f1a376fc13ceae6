// "Why did this login fail?": text in, list out. Everything goes into the page as text, never as markup.
const expected = JSON.parse(document.getElementById("expected").textContent);
const answer = document.getElementById("answer");
const saml = document.getElementById("saml");
const WORDS = { good: "Right", bad: "Wrong", doubt: "Look" };

function element(name, className, ...content) {
  const created = document.createElement(name);
  if (className) {
    created.className = className;
  }
  created.append(...content);
  return created;
}

function row(check) {
  const says = element("bdi", "", check.says);
  const item = element("li", check.state, element("b", check.state, WORDS[check.state]), ` ${check.name}: `, says);
  for (const rule of [check.rule ?? []].flat()) {
    const link = element("a", "", rule);
    link.href = expected.rulePage.replace("{id}", rule);
    item.append(" ", link, " ", symptomLink(rule));
  }
  if (check.text) {
    const text = element("pre", "file", check.text);
    text.tabIndex = 0;
    item.append(text);
  }
  return item;
}

// The row of the table of symptoms that the rule stands in.
function symptomLink(rule) {
  const cell = [...document.querySelectorAll("#symptoms td a")].find((link) => link.textContent === rule);
  if (!cell) {
    return "";
  }
  const link = element("a", "", "symptom");
  link.href = `#${cell.closest("tr").id}`;
  return link;
}

async function compare() {
  answer.replaceChildren();
  if (saml.value.trim() === "") {
    answer.append(element("p", "", "Paste a SAMLResponse or a SAMLRequest first."));
    return;
  }
  try {
    const root = parse(await decode(saml.value));
    const isExact = !saml.value.trim().startsWith("<") || !/>\s*\n\s*</.test(saml.value.trim());
    const checks = [...(await arrivalChecks(root, expected, isExact)), ...checksOf(root, expected)];
    const wrong = checks.filter((check) => check.state === "bad").length;
    const first =
      wrong === 0
        ? "Nothing in it is wrong. If the login fails all the same, it is something that cannot be seen in it: see below."
        : wrong === 1
          ? "One thing is wrong."
          : `${wrong} things are wrong.`;
    const states = ["bad", "doubt", "good"];
    checks.sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
    answer.append(element("p", "", element("b", "", first)), element("ul", "checks", ...checks.map(row)));
  } catch (problem) {
    answer.append(element("p", "", `This cannot be read: ${problem.message}.`));
  }
}

document.getElementById("check").addEventListener("click", compare);
document.getElementById("clear").addEventListener("click", () => {
  saml.value = "";
  answer.replaceChildren();
  saml.focus();
});
