// Every check of a SAML message against the declaration. A check is { state, name, says, rule }: state is "good", "bad" (it stops
// the login) or "doubt" (it does not, and may be wrong), rule is an id or a list of them, and steps are those of STEPS unless it has its own.
const MAX_FRIENDLY_NAME = 64;
const HOUR = 3600;
const SUCCESS = "urn:oasis:names:tc:SAML:2.0:status:Success";

function checksOf(root, expected) {
  if (root.namespaceURI === PROTOCOL && root.localName === "AuthnRequest") {
    return requestChecks(root, expected);
  }
  if (root.namespaceURI === PROTOCOL && root.localName === "Response") {
    return responseChecks(root, expected);
  }
  throw new Error(
    `This is "${root.localName}", and neither a Response nor an AuthnRequest of SAML. Copy the whole value of SAMLResponse; it is usually several thousand characters.`,
  );
}

// What makes everything else in a response mean nothing: a refusal, or an assertion that nobody can read.
function finalChecks(root) {
  if (root.namespaceURI !== PROTOCOL || root.localName !== "Response") {
    return undefined;
  }
  const status = child(root, PROTOCOL, "Status");
  const code = child(status, PROTOCOL, "StatusCode");
  const value = attributeOf(code, "Value");
  if (value !== undefined && value !== SUCCESS) {
    const message = child(status, PROTOCOL, "StatusMessage");
    // Auth0's library writes the reason into an attribute; by the standard it would be the text.
    return [denied(value, attributeOf(child(code, PROTOCOL, "StatusCode"), "Value"), attributeOf(message, "Value") ?? textOf(message))];
  }
  if ([...root.children].some((each) => each.localName === "EncryptedAssertion")) {
    return [bad("Assertion", "The assertion is encrypted; Flex cannot read it. Take the encryption out of the Actions.", "FLEXSSO0510")];
  }
  return undefined;
}

// The reason is what Auth0, or the Action, says about it. The row of the table that it fits says where to look.
function denied(value, second, reason) {
  const codes = [value, second].filter(Boolean).map((each) => each.split(":").pop());
  const why = reason ? `: ${reason}` : ", and gives no reason: look in its log.";
  const next = `The session at Auth0 stays: sign out at ${expected.logoutUrl}, or open a private window, before the next try.`;
  return { ...bad("Status", `Auth0 refused the login (${codes.join(", ")})${why} ${next}`), ...symptomOf(reason ?? "") };
}

const good = (name, says) => ({ state: "good", name, says });
const bad = (name, says, rule) => ({ state: "bad", name, says, rule });
const doubt = (name, says, rule) => ({ state: "doubt", name, says, rule });

// A blank at an end would not be seen.
const quoted = (text) => (text === text.trim() ? text : `"${text}"`);

function same(name, found, wanted, rule) {
  if (found === wanted) {
    return good(name, found);
  }
  if (rule && found?.trim() === wanted) {
    return bad(name, "It has white space around it, and SAML compares exactly.", "FLEXSSO0104");
  }
  const says = found === undefined ? `It is missing. It must be ${wanted}` : `It is ${quoted(found)} but must be ${wanted}`;
  return bad(name, says, typeof rule === "function" ? rule(found, expected) : rule);
}

// What Flex sends is right by definition; when it is other than declared, the declaration is of another Flex.
function ofFlex(name, found, wanted, rule, words) {
  if (found === undefined || found === wanted) {
    return same(name, found, wanted, rule);
  }
  const says = `Flex ${words} ${quoted(found)}, the declaration says ${wanted}. Correct the declaration, build, and redo the callback and addon steps.`;
  return bad(name, says, rule(found, expected));
}

function requestChecks(root, expected) {
  const destination = attributeOf(root, "Destination");
  const acsUrl = attributeOf(root, "AssertionConsumerServiceURL");
  return [
    ofFlex("Issuer (how Flex calls itself)", exactTextOf(child(root, ASSERTION, "Issuer")), expected.audience, audienceRule, "calls itself"),
    acsUrl === undefined
      ? doubt("Assertion consumer service URL", "It is not stated, so Auth0 posts the response to the first callback URL.")
      : ofFlex("Assertion consumer service URL", acsUrl, expected.acsUrl, acsRule, "wants the response at"),
    destination === undefined
      ? good("Destination of the request", "It is not stated.")
      : same("Destination of the request", destination.split("?")[0], expected.ssoUrl, "FLEXSSO0501"),
    child(root, SIGNATURE, "Signature")
      ? doubt("Signature of the request", "The request is signed, which Flex is not known to do.", "FLEXSSO0509")
      : good("Signature of the request", "The request is not signed, as Flex sends it."),
  ];
}

function responseChecks(root, expected) {
  const status = attributeOf(child(child(root, PROTOCOL, "Status"), PROTOCOL, "StatusCode"), "Value");
  const checks = [same("Status", status, SUCCESS), same("Destination", attributeOf(root, "Destination"), expected.acsUrl, acsRule)];
  checks.push(same("Issuer of the response", exactTextOf(child(root, ASSERTION, "Issuer")), expected.issuer, "FLEXSSO0513"));
  const assertion = child(root, ASSERTION, "Assertion");
  if (!assertion) {
    return [...checks, bad("Assertion", "There is none.")];
  }
  checks.push(same("Issuer of the assertion", exactTextOf(child(assertion, ASSERTION, "Issuer")), expected.issuer, "FLEXSSO0513"));
  checks.push(...addressChecks(root, assertion, expected), ...nameIdChecks(assertion, expected));
  checks.push(...signatureChecks(root, assertion, expected), ...timeChecks(root, assertion, expected));
  const attributes = attributesOf(assertion);
  return [...checks, ...attributeChecks(attributes, expected), ...userChecks(attributes, expected), workerCheck(attributes)];
}

function addressChecks(root, assertion, expected) {
  const conditions = child(assertion, ASSERTION, "Conditions");
  const audiences = childrenOf(child(conditions, ASSERTION, "AudienceRestriction"), ASSERTION, "Audience").map(exactTextOf);
  const data = confirmationOf(assertion);
  const answers = attributeOf(root, "InResponseTo");
  return [
    audiences.includes(expected.audience)
      ? good("Audience", expected.audience)
      : same("Audience", audiences.length > 0 ? audiences.join(", ") : undefined, expected.audience, audienceRule),
    same("Recipient", attributeOf(data, "Recipient"), expected.acsUrl, acsRule),
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
    return [doubt("NameID", `It is ${name} and not the e-mail. The login works, but the worker gets that name.`, "FLEXSSO0508")];
  }
  if (expected.userId && !name.includes("|")) {
    return [doubt("NameID", `It is ${name} and not the user ID that is declared. The login works, but the worker gets that name.`, "FLEXSSO0508")];
  }
  const email = attributesOf(assertion).find((each) => each.name === "email")?.values.join("");
  if (!expected.userId && email && !isSameEmail(email, name)) {
    return [doubt("NameID", `It is ${name}, and the e-mail is ${email}. The login works, but the worker gets the name ${name}.`, "FLEXSSO0508")];
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
    checks.push(doubt("Algorithms", "They are of SHA-1, so the settings of the addon are not the declared ones. It does not stop the login.", "FLEXSSO0504"));
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

const MINUTE = 60000;

function timeChecks(root, assertion, expected) {
  const conditions = child(assertion, ASSERTION, "Conditions");
  const issued = Date.parse(attributeOf(root, "IssueInstant") ?? "");
  const end = Date.parse(attributeOf(confirmationOf(assertion), "NotOnOrAfter") ?? attributeOf(conditions, "NotOnOrAfter") ?? "");
  if (Number.isNaN(issued) || Number.isNaN(end)) {
    return [doubt("Validity", "It is not stated.")];
  }
  const seconds = Math.round((end - issued) / 1000);
  const begin = Date.parse(attributeOf(conditions, "NotBefore") ?? attributeOf(root, "IssueInstant"));
  const window = `From ${new Date(begin).toISOString()} to ${new Date(end).toISOString()}.`;
  // Issuer and clocks may differ by moments.
  if (begin - issued > MINUTE) {
    return [bad("Validity", `${window} It begins after it was issued, at ${new Date(issued).toISOString()}.`, "FLEXSSO0507")];
  }
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
