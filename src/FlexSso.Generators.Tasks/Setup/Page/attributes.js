// The attributes of a response: those that are declared, those that are not, and the worker that Flex makes of them.
const AUTH0_CLAIMS = "http://schemas.auth0.com/";
// The claims that the addon itself sends.
const CLAIMS = "http://schemas.xmlsoap.org/";
const URL_CLAIM = /^https?:\/\//;
const MANDATORY = ["email", "full_name", "roles"];
const CHANNEL = /^channel\..+\.(capacity|availability)$/;
const CHANNEL_TYPES = { capacity: "int", availability: "boolean" };
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
  const wanted = [...MANDATORY];
  for (const { name, type } of expected.attributes) {
    wanted.push(type === "string" ? name : `${name}.${type}`);
  }
  for (const name of wanted) {
    const found = attributes.filter((a) => a.name === name);
    if (found.length > 1) {
      checks.push(bad(name, "It is there twice: another Action sends it too.", "FLEXSSO0403"));
    } else if (found.length === 1) {
      checks.push(name === "roles" ? rolesCheck(found[0].values, expected) : valueCheck(found[0]));
    } else if (name !== "contact_uri") {
      checks.push(missingCheck(name, attributes));
    }
  }
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
    return [bad(name, "It comes from the profile, so the addon passes on more than it should.")];
  }
  if (URL_CLAIM.test(name)) {
    return [];
  }
  const check = valueCheck(attribute);
  if (check.state === "bad") {
    return [check];
  }
  const meant = wanted.find((each) => alike(each, name));
  if (meant) {
    return [bad(name, `It is not ${meant}, and names are compared letter by letter.`, "FLEXSSO0402")];
  }
  const type = CHANNEL.exec(name)?.[1];
  if (type && splitName(name)[1] !== CHANNEL_TYPES[type]) {
    return [bad(name, `It is a text, and Flex needs ${name}.${CHANNEL_TYPES[type]}.`, "FLEXSSO0413")];
  }
  return [doubt(name, `It is not declared, and its value is ${values.join(",")}. Another Action sends it.`)];
}

const alike = (one, other) => letters(one) === letters(other);
const letters = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

function missingCheck(name, attributes) {
  const [plain] = splitName(name);
  const byUrl = attributes.find((a) => URL_CLAIM.test(a.name) && !a.name.startsWith(CLAIMS) && alike(a.name.split("/").pop(), plain));
  if (byUrl) {
    return bad(name, `It is missing. There is ${byUrl.name}, and Flex copies no name that is a URL.`, "FLEXSSO0404");
  }
  const ofOtherType = attributes.find((a) => a.name === plain || a.name.startsWith(`${plain}.`));
  if (ofOtherType) {
    return bad(name, `It is missing. There is ${ofOtherType.name}, of another type.`, "FLEXSSO0405");
  }
  const near = attributes.find((a) => alike(splitName(a.name)[0], plain));
  if (near) {
    return bad(name, `It is missing. There is ${near.name}, and names are compared letter by letter.`, "FLEXSSO0402");
  }
  if (MANDATORY.some((each) => attributes.some((a) => a.name === each))) {
    return bad(name, "It is missing: the Action is an old one, or is not the generated one.", "FLEXSSO0502");
  }
  return bad(name, "It is missing: the Action is not in the login flow, or is for another client ID.", ["FLEXSSO0502", "FLEXSSO0505"]);
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
    return bad(name, "A worker is a member of one team.", "FLEXSSO0408");
  }
  const value = convert(values, type);
  if (value === undefined) {
    return bad(name, `${values.join(",")} is no ${type}: Flex answers "400 Error invalid attribute format".`, "FLEXSSO0406");
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
