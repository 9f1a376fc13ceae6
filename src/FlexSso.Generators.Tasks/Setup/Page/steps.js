// The steps of this page to do again, by what is wrong. What is not in the list is an attribute, which the Action sets.
const STEPS = {
  // A refusal in words that are not those of the Action.
  Status: ["flow"],
  Destination: ["addon", "callbacks"],
  Recipient: ["addon", "callbacks"],
  Audience: ["addon"],
  "Issuer of the response": ["addon", "certificate"],
  "Issuer of the assertion": ["addon", "certificate"],
  Assertion: ["action", "flow"],
  InResponseTo: ["redirects"],
  NameID: ["addon"],
  Signature: ["addon"],
  Algorithms: ["addon"],
  "Signature value": [],
  Certificate: ["certificate", "identity-provider"],
  Key: ["certificate"],
  Validity: ["addon"],
  Lifetime: ["addon"],
  Session: ["addon"],
  "The Action": ["action", "flow", "application"],
  User: ["users"],
  Worker: ["users"],
  "Issuer (how Flex calls itself)": ["console", "callbacks", "addon"],
  "Assertion consumer service URL": ["console", "callbacks", "addon"],
  "Destination of the request": ["identity-provider", "certificate"],
  "Signature of the request": [],
};
const OF_ATTRIBUTES = ["action", "flow"];

// The rules that tell of a value that a user has rather than of what the Action does with it.
const OF_USERS = ["FLEXSSO0301", "FLEXSSO0302", "FLEXSSO0305", "FLEXSSO0307", "FLEXSSO0408"];

function stepLinks(check) {
  const ofUser = OF_USERS.includes(check.rule) && !Object.hasOwn(STEPS, check.name);
  const ids = check.steps ?? (Object.hasOwn(STEPS, check.name) ? STEPS[check.name] : ofUser ? ["users", "action"] : OF_ATTRIBUTES);
  return ids.flatMap((id) => {
    const step = document.getElementById(id);
    if (!step) {
      return [];
    }
    const number = step.querySelector(".number").textContent;
    return [linkTo(`#${id}`, `Step ${number}: ${step.querySelector("h3").textContent.replace(number, "").trim()}`)];
  });
}

// The rules, each with its title, and the rows of the table of symptoms that they stand in, or the one that is given.
function ruleLinks(rules, expected, symptom) {
  const rows = new Set(symptom ? [symptom] : []);
  const links = rules.map((rule) => {
    const row = symptom ? null : document.querySelector(`#symptoms a[data-rule="${rule}"]`)?.closest("tr");
    if (row) {
      rows.add(row.id);
    }
    return linkTo(expected.rulePage.replace("{id}", rule), `${rule}: ${expected.titles[rule]}`);
  });
  return [...links, ...[...rows].map((id) => linkTo(`#${id}`, "What one sees"))];
}

// The first row of the table of symptoms with a message that the text holds: its steps and rules, or nothing.
function symptomOf(text) {
  const row = [...document.querySelectorAll("#symptoms tbody tr")].find((each) =>
    [...each.querySelectorAll("th code")].some((message) => holds(text, message.textContent)),
  );
  return row && {
    symptom: row.id,
    rule: [...row.querySelectorAll("[data-rule]")].map((link) => link.dataset.rule),
    steps: [...row.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href").slice(1)),
  };
}

// In a message "…" stands for any text.
function holds(text, message) {
  let end = 0;
  return message.split("\u2026").every((part) => {
    const start = text.indexOf(part, end);
    end = start + part.length;
    return start >= 0;
  });
}

function linkTo(address, words) {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = words;
  return link;
}
