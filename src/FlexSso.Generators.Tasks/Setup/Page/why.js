// "Why did this login fail?": text in, list out. Everything goes into the page as text, never as markup.
const expected = JSON.parse(document.getElementById("expected").textContent);
const answer = document.getElementById("answer");
const saml = document.getElementById("saml");
const WORDS = { good: "Right", bad: "Stops the login", doubt: "Look" };

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
  const links = check.state === "good" ? [] : [...stepLinks(check), ...ruleLinks([check.rule ?? []].flat(), expected, check.symptom)];
  if (links.length > 0) {
    item.append(" ", element("span", "links", ...links.flatMap((link) => [link, " "])));
  }
  if (check.text) {
    const text = element("pre", "file", check.text);
    text.tabIndex = 0;
    item.append(text);
  }
  return item;
}

// What the whole of it comes to.
function summary(checks) {
  const count = (state) => checks.filter((check) => check.state === state).length;
  const wrong = count("bad");
  if (wrong > 0) {
    return wrong === 1 ? "One thing stops the login." : `${wrong} things stop the login.`;
  }
  const rest = "If the login fails all the same, it is something that cannot be seen in it: see below.";
  const looks = count("doubt");
  return looks === 0
    ? `Nothing in it is wrong. ${rest}`
    : `Nothing in it stops the login. ${looks === 1 ? "One thing is" : `${looks} things are`} worth a look. ${rest}`;
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
    const checks = finalChecks(root) ?? [...(await arrivalChecks(root, expected, isExact)), ...checksOf(root, expected)];
    const states = ["bad", "doubt", "good"];
    checks.sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
    answer.append(element("p", "", element("b", "", summary(checks))), element("ul", "checks", ...checks.map(row)));
  } catch (problem) {
    const table = linkTo("#symptoms", "the table of symptoms");
    answer.append(element("p", "", problem.message), element("p", "", "Is it an error text? Look in ", table, "."));
  }
}

document.getElementById("check").addEventListener("click", compare);
document.getElementById("clear").addEventListener("click", () => {
  saml.value = "";
  answer.replaceChildren();
  saml.focus();
});
