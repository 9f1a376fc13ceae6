// Whether what is signed arrived as it was signed: the digest and the signature, as XML Signature computes them, in the two transforms that
// Auth0 uses.
const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
const ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const LEAST_BITS = 2048;

/** isExact: whether the text is as it was sent; XML may have been indented by whatever showed it. */
async function arrivalChecks(root, expected, isExact) {
  const owner = [root, child(root, ASSERTION, "Assertion")].find((each) => child(each, SIGNATURE, "Signature"));
  if (root.namespaceURI !== PROTOCOL || root.localName !== "Response" || !owner) {
    return [];
  }
  if (!globalThis.crypto?.subtle) {
    return [doubt("Signature value", "The browser does not let this page check it.")];
  }
  try {
    return await verify(owner, child(owner, SIGNATURE, "Signature"), expected, isExact);
  } catch {
    return [doubt("Signature value", "It is of a form that this page cannot check.")];
  }
}

async function verify(owner, signature, expected, isExact) {
  const info = child(signature, SIGNATURE, "SignedInfo");
  const reference = child(info, SIGNATURE, "Reference");
  const methods = [child(info, SIGNATURE, "CanonicalizationMethod"), ...childrenOf(child(reference, SIGNATURE, "Transforms"), SIGNATURE, "Transform")];
  const names = methods.map((method) => (method.childElementCount === 0 ? attributeOf(method, "Algorithm") : "other"));
  if (names.join(" ") !== `${EXCLUSIVE} ${ENVELOPED} ${EXCLUSIVE}` || attributeOf(reference, "URI") !== `#${attributeOf(owner, "ID")}`) {
    return [doubt("Signature value", "It is of a form that this page cannot check.")];
  }
  const digestMethod = attributeOf(child(reference, SIGNATURE, "DigestMethod"), "Algorithm");
  const digest = await crypto.subtle.digest(hashOf(digestMethod), utf8(canonical(owner, signature)));
  if (btoa(String.fromCharCode(...new Uint8Array(digest))) !== plainBase64(child(reference, SIGNATURE, "DigestValue"))) {
    return [
      isExact
        ? bad("Signature value", "What is signed was changed after Auth0 had signed it.")
        : doubt("Signature value", "The XML was changed or only indented after Auth0 had signed it: paste the base64 to know."),
    ];
  }
  const embedded = child(child(child(signature, SIGNATURE, "KeyInfo"), SIGNATURE, "X509Data"), SIGNATURE, "X509Certificate");
  const certificate = embedded ? plainBase64(embedded) : expected.certificate;
  if (!certificate) {
    return [doubt("Signature value", "No certificate came with it, so only its digest is checked.")];
  }
  const hash = hashOf(attributeOf(child(info, SIGNATURE, "SignatureMethod"), "Algorithm"));
  const key = await crypto.subtle.importKey("spki", publicKeyOf(bytesOf(certificate)), { name: "RSASSA-PKCS1-v1_5", hash }, false, ["verify"]);
  const value = bytesOf(plainBase64(child(signature, SIGNATURE, "SignatureValue")));
  const isRight = await crypto.subtle.verify("RSASSA-PKCS1-v1_5", key, value, utf8(canonical(info)));
  const checks = [
    isRight
      ? good("Signature value", `It is of the key of the ${embedded ? "certificate that came with it" : "declared certificate"}.`)
      : bad("Signature value", "It is not of the key of the certificate."),
  ];
  const bits = key.algorithm.modulusLength;
  if (bits < LEAST_BITS) {
    checks.push(doubt("Key", `It has ${bits} bits. The login works, but whoever breaks the key signs in as anybody.`, "FLEXSSO0601"));
  }
  return checks;
}

const hashOf = (algorithm) => `SHA-${/sha(1|256|384|512)$/.exec(algorithm)[1]}`;
const utf8 = (text) => new TextEncoder().encode(text);
const plainBase64 = (element) => element.textContent.replace(/\s+/g, "");
const bytesOf = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

// Exclusive XML Canonicalization without comments. A prefix is declared where it is used and not yet declared so.
function canonical(node, without, declared = new Map([["", ""]])) {
  if (node === without || node.nodeType === Node.COMMENT_NODE) {
    return "";
  }
  if (node.nodeType === Node.PROCESSING_INSTRUCTION_NODE) {
    return `<?${node.target}${node.data ? ` ${node.data}` : ""}?>`;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return escaped(node.data, /[&<>\r]/g);
  }
  const attributes = [...node.attributes].filter((a) => a.namespaceURI !== "http://www.w3.org/2000/xmlns/");
  const used = [node, ...attributes.filter((a) => a.prefix)].map((each) => [each.prefix ?? "", each.namespaceURI ?? ""]);
  const fresh = [...new Map(used)].filter(([prefix, uri]) => prefix !== "xml" && declared.get(prefix) !== uri);
  const inside = new Map([...declared, ...fresh]);
  const key = (a) => `${a.namespaceURI ?? ""} ${a.localName}`;
  const parts = [
    ...fresh.sort(([one], [other]) => order(one, other)).map(([prefix, uri]) => [prefix ? `xmlns:${prefix}` : "xmlns", uri]),
    ...attributes.sort((one, other) => order(key(one), key(other))).map((a) => [a.name, a.value]),
  ];
  const start = parts.map(([name, value]) => ` ${name}="${escaped(value, /[&<"\t\n\r]/g)}"`).join("");
  const content = [...node.childNodes].map((each) => canonical(each, without, inside)).join("");
  return `<${node.nodeName}${start}>${content}</${node.nodeName}>`;
}

const order = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#x9;", "\n": "&#xA;", "\r": "&#xD;" };
const escaped = (text, pattern) => text.replace(pattern, (c) => ESCAPES[c]);

// The SubjectPublicKeyInfo of a certificate (RFC 5280): behind version, serial number, algorithm, issuer, validity and subject.
function publicKeyOf(certificate) {
  const read = (at) => {
    let length = certificate[at + 1];
    let start = at + 2;
    if (length > 0x7f) {
      const count = length & 0x7f;
      length = certificate.slice(start, start + count).reduce((sum, byte) => sum * 256 + byte, 0);
      start += count;
    }
    return { start, end: start + length };
  };
  let at = read(read(0).start).start;
  for (let fields = certificate[at] === 0xa0 ? 6 : 5; fields > 0; fields--) {
    at = read(at).end;
  }
  return certificate.slice(at, read(at).end);
}
