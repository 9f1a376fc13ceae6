// Every check of a SAML message against the declaration. A check is { state, name, says, rule }: state is "good", "bad" or "doubt".
const AUTH0_CLAIMS = "http://schemas.auth0.com/";
const URL_CLAIM = /^https?:\/\//;
const MAX_FRIENDLY_NAME = 64;
const MAX_WORKER = 4096;
const HOUR = 3600;

function checksOf(root, expected) {
  if (root.namespaceURI === PROTOCOL && root.localName === "AuthnRequest") {
    return requestChecks(root, expected);
  }
  if (root.namespaceURI === PROTOCOL && root.localName === "Response") {
    return responseChecks(root, expected);
  }
  return [bad("Message", `It is "${root.localName}", and neither a Response nor an AuthnRequest.`)];
}

const good = (name, says) => ({ state: "good", name, says });
const bad = (name, says, rule) => ({ state: "bad", name, says, rule });
const doubt = (name, says, rule) => ({ state: "doubt", name, says, rule });

function same(name, found, wanted, rule) {
  if (found === wanted) {
    return good(name, found);
  }
  if (found !== undefined && found.trim() === wanted) {
    return bad(name, "It has white space around it, and SAML compares exactly.", "FLEXSSO0104");
  }
  return bad(name, found === undefined ? `It is missing. It must be ${wanted}` : `It is ${found} but must be ${wanted}`, rule);
}

function requestChecks(root, expected) {
  const destination = attributeOf(root, "Destination");
  return [
    same("Issuer (how Flex calls itself)", textOf(child(root, ASSERTION, "Issuer")), expected.audience, "FLEXSSO0202"),
    same("Assertion consumer service URL", attributeOf(root, "AssertionConsumerServiceURL"), expected.acsUrl, "FLEXSSO0205"),
    destination === undefined
      ? good("Destination", "It is not stated.")
      : same("Destination", destination.split("?")[0], expected.ssoUrl, "FLEXSSO0501"),
    child(root, SIGNATURE, "Signature")
      ? doubt("Signature", "The request is signed, which Flex is not known to do.", "FLEXSSO0509")
      : good("Signature", "The request is not signed, as Flex sends it."),
  ];
}

function responseChecks(root, expected) {
  const checks = [statusCheck(root), same("Destination", attributeOf(root, "Destination"), expected.acsUrl, "FLEXSSO0205")];
  checks.push(same("Issuer of the response", textOf(child(root, ASSERTION, "Issuer")), expected.issuer, "FLEXSSO0513"));
  if (child(root, ASSERTION, "EncryptedAssertion")) {
    return [...checks, bad("Assertion", "It is encrypted, and Flex cannot read it.", "FLEXSSO0510")];
  }
  const assertion = child(root, ASSERTION, "Assertion");
  if (!assertion) {
    return [...checks, bad("Assertion", "There is none: Auth0 answered with an error.")];
  }
  checks.push(same("Issuer of the assertion", textOf(child(assertion, ASSERTION, "Issuer")), expected.issuer, "FLEXSSO0513"));
  checks.push(...addressChecks(root, assertion, expected), ...nameIdChecks(assertion, expected));
  checks.push(...signatureChecks(root, assertion, expected), ...timeChecks(root, assertion, expected));
  const attributes = attributesOf(assertion);
  return [...checks, ...attributeChecks(attributes, expected), workerCheck(attributes)];
}

function statusCheck(root) {
  const code = attributeOf(child(child(root, PROTOCOL, "Status"), PROTOCOL, "StatusCode"), "Value");
  return same("Status", code, "urn:oasis:names:tc:SAML:2.0:status:Success");
}

function addressChecks(root, assertion, expected) {
  const conditions = child(assertion, ASSERTION, "Conditions");
  const audiences = childrenOf(child(conditions, ASSERTION, "AudienceRestriction"), ASSERTION, "Audience").map(textOf);
  const data = confirmationOf(assertion);
  const answers = attributeOf(root, "InResponseTo");
  return [
    audiences.includes(expected.audience)
      ? good("Audience", expected.audience)
      : same("Audience", audiences.length > 0 ? audiences.join(", ") : undefined, expected.audience, "FLEXSSO0202"),
    same("Recipient", attributeOf(data, "Recipient"), expected.acsUrl, "FLEXSSO0205"),
    answers
      ? same("InResponseTo", attributeOf(data, "InResponseTo"), answers)
      : doubt("InResponseTo", "There is none, so this login started in Auth0. If it started in Flex, the request got lost on the way."),
  ];
}

const confirmationOf = (assertion) =>
  child(child(child(assertion, ASSERTION, "Subject"), ASSERTION, "SubjectConfirmation"), ASSERTION, "SubjectConfirmationData");

function nameIdChecks(assertion, expected) {
  const name = textOf(child(child(assertion, ASSERTION, "Subject"), ASSERTION, "NameID"));
  if (!name) {
    return [bad("NameID", "It is missing.", "FLEXSSO0508")];
  }
  if (name.length > MAX_FRIENDLY_NAME) {
    return [bad("NameID", `It has ${name.length} characters, and the name of a worker takes ${MAX_FRIENDLY_NAME}.`, "FLEXSSO0307")];
  }
  if (!expected.userId && !name.includes("@")) {
    return [bad("NameID", `It is ${name} and not the e-mail, so the worker gets that name.`, "FLEXSSO0508")];
  }
  if (expected.userId && !name.includes("|")) {
    return [bad("NameID", `It is ${name} and not the user ID that is declared.`, "FLEXSSO0508")];
  }
  return [good("NameID", name)];
}

function signatureChecks(root, assertion, expected) {
  const ofResponse = child(root, SIGNATURE, "Signature");
  const signature = ofResponse ?? child(assertion, SIGNATURE, "Signature");
  if (!signature) {
    return [bad("Signature", "Neither the response nor the assertion is signed.", "FLEXSSO0506")];
  }
  const checks = [
    ofResponse
      ? good("Signature", "The response is signed.")
      : bad("Signature", "Only the assertion is signed, and Flex needs a signed response.", "FLEXSSO0506"),
  ];
  const info = child(signature, SIGNATURE, "SignedInfo");
  const algorithm = attributeOf(child(info, SIGNATURE, "SignatureMethod"), "Algorithm") ?? "";
  const digest = attributeOf(child(child(info, SIGNATURE, "Reference"), SIGNATURE, "DigestMethod"), "Algorithm") ?? "";
  const isWeak = algorithm.endsWith("#rsa-sha1") || digest.endsWith("#sha1");
  if (isWeak && expected.sha256) {
    checks.push(bad("Algorithms", "They are of SHA-1, so the settings of the addon are not the declared ones.", "FLEXSSO0504"));
  } else {
    checks.push(isWeak ? doubt("Algorithms", "They are of SHA-1, as declared.", "FLEXSSO0504") : good("Algorithms", "SHA-256"));
  }
  const data = child(child(signature, SIGNATURE, "KeyInfo"), SIGNATURE, "X509Data");
  checks.push(certificateCheck(textOf(child(data, SIGNATURE, "X509Certificate")), expected));
  return checks;
}

function certificateCheck(embedded, expected) {
  if (!embedded) {
    return doubt("Certificate", "None came with the response.");
  }
  const found = embedded.replace(/\s+/g, "");
  if (!expected.certificate) {
    return doubt("Certificate", `Compare it with the one in the Twilio Console: ${found.slice(0, 24)}\u2026${found.slice(-12)}`, "FLEXSSO0601");
  }
  return found === expected.certificate
    ? good("Certificate", "It is the declared one.")
    : bad("Certificate", "It is not the declared one: Auth0 has signed with another key.", "FLEXSSO0601");
}

function timeChecks(root, assertion, expected) {
  const conditions = child(assertion, ASSERTION, "Conditions");
  const issued = Date.parse(attributeOf(root, "IssueInstant") ?? "");
  const end = Date.parse(attributeOf(confirmationOf(assertion), "NotOnOrAfter") ?? attributeOf(conditions, "NotOnOrAfter") ?? "");
  if (Number.isNaN(issued) || Number.isNaN(end)) {
    return [doubt("Validity", "It is not stated.")];
  }
  const seconds = Math.round((end - issued) / 1000);
  const window = `From ${new Date(issued).toISOString()} to ${new Date(end).toISOString()}.`;
  if (seconds <= 0) {
    return [bad("Validity", `${window} It was over before it began.`, "FLEXSSO0507")];
  }
  const checks = [good("Validity", `${window} Compare with the time of the login.`)];
  if (seconds > HOUR) {
    checks.push(doubt("Lifetime", `It is ${seconds} seconds, more than an hour.`, "FLEXSSO0520"));
  } else if (seconds !== expected.lifetime) {
    checks.push(doubt("Lifetime", `It is ${seconds} seconds, and ${expected.lifetime} are declared: the addon has other settings.`, "FLEXSSO0520"));
  }
  if (attributeOf(child(assertion, ASSERTION, "AuthnStatement"), "SessionNotOnOrAfter")) {
    checks.push(doubt("Session", "SessionNotOnOrAfter is stated, so Flex ends the session then.", "FLEXSSO0520"));
  }
  return checks;
}

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
  const wanted = ["email", "full_name", "roles"];
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
  for (const { name, values } of attributes) {
    if (name === "image_url" || wanted.includes(name)) {
      continue;
    }
    if (name.startsWith(AUTH0_CLAIMS)) {
      checks.push(bad(name, "It comes from the profile, so the addon passes on more than it should."));
    } else if (!URL_CLAIM.test(name) && valueCheck({ name, values }).state === "bad") {
      checks.push(valueCheck({ name, values }));
    } else if (!URL_CLAIM.test(name)) {
      checks.push(doubt(name, `It is not declared, and its value is ${values.join(",")}. Another Action sends it.`));
    }
  }
  return checks;
}

function missingCheck(name, attributes) {
  const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const near = attributes.find((a) => plain(a.name.split("/").pop()) === plain(name) || plain(splitName(a.name)[0]) === plain(splitName(name)[0]));
  if (near && URL_CLAIM.test(near.name)) {
    return bad(name, `It is missing. There is ${near.name}, which Flex does not copy: the Action did not run.`, "FLEXSSO0404");
  }
  const suffixed = attributes.find((a) => a.name.startsWith(`${splitName(name)[0]}.`));
  if (suffixed) {
    return bad(name, `It is missing. There is ${suffixed.name}, of another type.`, "FLEXSSO0405");
  }
  if (near && splitName(near.name)[0] === splitName(name)[0]) {
    return bad(name, `It is missing. There is ${near.name}, of another type.`, "FLEXSSO0405");
  }
  if (near) {
    return bad(name, `It is missing. There is ${near.name}, and names are case sensitive.`, "FLEXSSO0402");
  }
  return bad(name, "It is missing: the Action is not in the login flow, is an old one, or is for another client ID.", "FLEXSSO0502");
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
