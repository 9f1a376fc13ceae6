// A pasted SAML message, decoded: base64 as a form posts it, base64 of a deflated request as it stands in a URL, or XML.
const PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
const ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";
const SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";

async function decode(text) {
  let message = text.trim();
  // As a form posts it, as the Parameters tab of SAML-tracer shows it, and in quotes, as in JSON.
  const parameter = /(?:^|[^A-Za-z])SAML(?:Response|Request)["']?\s*[=:]\s*["']?([A-Za-z0-9+/=_%-]+)/.exec(message);
  if (parameter) {
    message = parameter[1];
  }
  if (message.startsWith("<")) {
    return message;
  }
  const base64 = unescaped(message).replace(/\s+/g, "").replace(/=+$/, "");
  if (!/^[A-Za-z0-9+/_-]+$/.test(base64)) {
    throw new Error(NO_MESSAGE);
  }
  // One character alone is the rest of a text that was cut off; what it begins with may be read all the same.
  const whole = base64.length % 4 === 1 ? base64.slice(0, -1) : base64;
  const bytes = Uint8Array.from(atob(whole.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  // XML begins with "<", perhaps behind a byte order mark; anything else is deflated, as in the address of a request.
  const isXml = bytes[0] === 0x3c || (bytes[0] === 0xef && bytes[3] === 0x3c);
  const xml = new TextDecoder().decode(isXml ? bytes : await inflate(bytes));
  if (!xml.trimStart().startsWith("<")) {
    throw new Error(NO_MESSAGE);
  }
  return xml;
}

function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error(NO_MESSAGE);
  }
}

async function inflate(bytes) {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new Error(NO_MESSAGE);
  }
}

function parse(xml) {
  if (/<!DOCTYPE/i.test(xml)) {
    throw new Error("This is no SAML message: it has a document type.");
  }
  // Elements of these would have a style, which the policy of this page forbids.
  if (/www\.w3\.org\/(1999\/xhtml|2000\/svg|1998\/Math)/.test(xml)) {
    throw new Error("This is of a web page, and not a SAML message. Copy the whole value of SAMLResponse.");
  }
  // A fragment of XML, because DOMParser does not throw: it answers with a page about the mistake, in a style.
  const { documentElement: holder } = document.implementation.createDocument(null, "message");
  const body = xml.replace(/^\s*<\?xml\s[^>]*\?>/, "");
  try {
    holder.innerHTML = body;
  } catch {
    // SAML-tracer shows texts without their escapes, such as the address of a picture with its "&".
    try {
      holder.innerHTML = body.replace(/&(?!(?:[a-z]+|#\d+|#x[0-9a-f]+);)/gi, "&amp;");
    } catch {
      throw new Error(CUT_OFF);
    }
  }
  const isOutside = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "";
  if (holder.childElementCount !== 1 || [...holder.childNodes].some(isOutside)) {
    throw new Error(CUT_OFF);
  }
  return holder.firstElementChild;
}

const child = (element, namespace, name) =>
  element && [...element.children].find((e) => e.namespaceURI === namespace && e.localName === name);
const childrenOf = (element, namespace, name) =>
  element ? [...element.children].filter((e) => e.namespaceURI === namespace && e.localName === name) : [];
// Without the line ends that a viewer puts around a text to show it; a blank beside it is the message's own.
const exactTextOf = (element) => element?.textContent.replace(/^\s*\n\s*|\s*\n\s*$/g, "");
const textOf = (element) => (element ? element.textContent.trim() : undefined);
const attributeOf = (element, name) => (element && element.hasAttribute(name) ? element.getAttribute(name) : undefined);
