// The attributes of a response: those that are declared, those that are not, and the worker that Flex makes of them.
const AUTH0_CLAIMS = "http://schemas.auth0.com/";
// The claims that the addon itself sends.
const CLAIMS = "http://schemas.xmlsoap.org/";
const OF_ADDON = { email: "emailaddress", full_name: "name" };
const URL_CLAIM = /^https?:\/\//;
const MANDATORY = ["email", "full_name", "roles"];
const MAX_WORKER = 4096;

function attributesOf(assertion) {
  const statements = childrenOf(assertion, ASSERTION, "AttributeStatement");
  return statements.flatMap((statement) =>
    childrenOf(statement, ASSERTION, "Attribute").map((attribute) => ({
      name: attributeOf(attribute, "Name") ?? "",
      values: childrenOf(attribute, ASSERTION, "AttributeValue").map((value) => value.textContent),
    })),
  );
}

function attributeChecks(attributes, expected) {
  const checks = [];
  const missing = [];
  const wanted = [...MANDATORY, ...expected.attributes.map((each) => each.saml)];
  // Those that the Action leaves out when there is no value.
  const optional = expected.attributes.filter((each) => each.optional).map((each) => each.saml);
  for (const name of wanted) {
    const found = attributes.filter((a) => a.name === name);
    if (found.length > 1) {
      checks.push(doubt(name, "It is there twice: another Action sends it too, and one of the two wins.", "FLEXSSO0403"));
    } else if (found.length === 1) {
      checks.push(name === "roles" ? rolesCheck(found[0].values, expected) : valueCheck(found[0]));
    } else if (!optional.includes(name) || nearCheck(name, attributes)) {
      missing.push(name);
    }
  }
  checks.push(...missingChecks(missing, attributes));
  for (const attribute of attributes) {
    if (attribute.name !== "image_url" && !wanted.includes(attribute.name)) {
      checks.push(...otherChecks(attribute, wanted));
    }
  }
  return checks;
}

// An attribute that is not declared: another Action sends it, or it comes from the profile.
function otherChecks(attribute, wanted) {
  const { name, values } = attribute;
  if (name.startsWith(AUTH0_CLAIMS)) {
    const says = "It comes from the profile, so the addon passes on more than it should. It does not stop the login.";
    return [{ ...doubt(name, says), steps: ["addon"] }];
  }
  if (URL_CLAIM.test(name)) {
    return [];
  }
  const check = valueCheck(attribute);
  if (check.state === "bad" || check.rule === "FLEXSSO0408") {
    return [check];
  }
  const meant = wanted.find((each) => alike(each, name));
  if (meant) {
    return [doubt(name, `It is not ${meant}, and names are compared letter by letter.`, "FLEXSSO0402")];
  }
  const [plain, type] = splitName(name);
  if (plain !== name && CHANNEL.test(plain)) {
    return [doubt(name, `Twilio names it ${plain}, without .${type}. It does not stop the login.`, "FLEXSSO0413")];
  }
  return [doubt(name, `It is not declared, and its value is ${values.join(",")}. Another Action sends it.`)];
}

const alike = (one, other) => letters(one) === letters(other);
const letters = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

// When nothing is there that the Action sets, it did not run, which is one thing and not as many as there are attributes.
function missingChecks(missing, attributes) {
  const isThere = (name) => attributes.some((a) => a.name === name);
  const explained = missing.map((name) => [name, nearCheck(name, attributes)]);
  if (MANDATORY.some(isThere) || explained.some(([, near]) => near && !near.isOfAddon)) {
    return explained.map(([name, near]) => near ?? plainCheck(name));
  }
  if (missing.length === 0) {
    return [];
  }
  const urls = explained.filter(([, near]) => near).map(([name, near]) => ` ${name} is there as ${near.url}, a URL, which Flex does not read.`);
  const says = `The generated Action did not run: ${missing.join(", ")} are missing. It is not in the login flow, was not deployed, or is for another client ID.`;
  return [bad("The Action", says + urls.join(""), ["FLEXSSO0502", "FLEXSSO0505"])];
}

// Flex lets nobody in without the mandatory ones; without another the worker only lacks it.
const absent = (name, says, rule) =>
  MANDATORY.includes(name) ? bad(name, says, rule) : doubt(name, `${says} It does not stop the login; the worker lacks it.`, rule);

const plainCheck = (name) => absent(name, "It is missing: the Action is an old one, or is not the generated one.");

// What is there in its place, or undefined.
function nearCheck(name, attributes) {
  const [plain] = splitName(name);
  const addons = attributes.find((a) => a.name.startsWith(CLAIMS) && OF_ADDON[name] === a.name.split("/").pop());
  const byUrl = attributes.find((a) => URL_CLAIM.test(a.name) && !a.name.startsWith(CLAIMS) && alike(a.name.split("/").pop(), plain));
  const url = (byUrl ?? addons)?.name;
  if (url) {
    const says = `It is missing. It is there as ${url}, a URL, which Flex does not read.`;
    return { ...absent(name, says, "FLEXSSO0404"), url, isOfAddon: !byUrl };
  }
  const ofOtherType = attributes.find((a) => a.name === plain || a.name.startsWith(`${plain}.`));
  if (ofOtherType) {
    return absent(name, `It is missing. There is ${ofOtherType.name}, of another type.`, "FLEXSSO0405");
  }
  const near = attributes.find((a) => alike(splitName(a.name)[0], plain));
  return near && absent(name, `It is missing. There is ${near.name}, and names are compared letter by letter.`, "FLEXSSO0402");
}

function rolesCheck(values, expected) {
  const roles = convert(values, "stringarray");
  if (!roles) {
    return bad("roles", "It is empty.", "FLEXSSO0301");
  }
  const unknown = roles.filter((role) => !expected.roles.includes(role));
  if (unknown.length > 0) {
    return bad("roles", `Flex does not know ${unknown.join(", ")}.`, "FLEXSSO0302");
  }
  if (roles.every((role) => role.startsWith("wfo."))) {
    return doubt("roles", `${roles.join(", ")} open nothing without supervisor or admin.`, "FLEXSSO0305");
  }
  return good("roles", roles.join(", "));
}

function valueCheck({ name, values }) {
  const [plain, type] = splitName(name);
  if ((name === "email" || name === "full_name") && values.join("") === "") {
    return bad(name, "It is empty.", "FLEXSSO0307");
  }
  if (plain === "team_member" && values.join(",").includes(",")) {
    return doubt(name, "A worker is a member of one team. The login works, but Flex assigns none.", "FLEXSSO0408");
  }
  const value = convert(values, type);
  if (value === undefined) {
    return bad(name, `${misfit(values, type)}: Flex answers "400 Error invalid attribute format".`, "FLEXSSO0406");
  }
  return good(name, value === null ? "It is empty, so Flex clears it on the worker." : JSON.stringify(value));
}

function workerOf(attributes) {
  const worker = {};
  for (const { name, values } of attributes) {
    const [plain, type] = splitName(name);
    if (!URL_CLAIM.test(name) && !Object.hasOwn(worker, plain)) {
      const value = convert(values, type);
      if (value !== null && value !== undefined) {
        Object.defineProperty(worker, plain, { value, enumerable: true });
      }
    }
  }
  return worker;
}

function workerCheck(attributes) {
  const text = JSON.stringify(workerOf(attributes));
  return text.length > MAX_WORKER
    ? bad("Worker", `Its attributes have ${text.length} characters, and TaskRouter takes ${MAX_WORKER}.`, "FLEXSSO0410")
    : { ...good("Worker", "What Flex stores of it:"), text: JSON.stringify(workerOf(attributes), null, 2) };
}
