// A pasted SAML message, decoded: base64 as a form posts it, base64 of a deflated request as it stands in a URL, or XML.
const PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";
const ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";
const SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
const INCOMPLETE = "it is no complete XML; copy the whole value of SAMLResponse";

async function decode(text) {
  let message = text.trim();
  const parameter = /(?:^|[?&\s])SAML(?:Response|Request)=([^&\s]+)/.exec(message);
  if (parameter) {
    message = parameter[1];
  }
  if (message.startsWith("<")) {
    return message;
  }
  if (message.includes("%")) {
    message = decodeURIComponent(message);
  }
  const base64 = message.replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(base64)) {
    throw new Error("it is neither XML nor base64; copy the whole value of SAMLResponse");
  }
  const bytes = Uint8Array.from(atob(base64.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  // XML begins with "<", perhaps behind a byte order mark; anything else is deflated, as in the address of a request.
  const isXml = bytes[0] === 0x3c || (bytes[0] === 0xef && bytes[3] === 0x3c);
  return new TextDecoder().decode(isXml ? bytes : await inflate(bytes));
}

async function inflate(bytes) {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new Error("it is base64, but of no SAML message; copy the whole value of SAMLResponse");
  }
}

function parse(xml) {
  if (/<!DOCTYPE/i.test(xml)) {
    throw new Error("it has a document type, which no SAML message has");
  }
  // Elements of these would have a style, which the policy of this page forbids.
  if (/www\.w3\.org\/(1999\/xhtml|2000\/svg|1998\/Math)/.test(xml)) {
    throw new Error("it is of a web page; copy the whole value of SAMLResponse");
  }
  // A fragment of XML, because DOMParser does not throw: it answers with a page about the mistake, in a style.
  const { documentElement: holder } = document.implementation.createDocument(null, "message");
  try {
    holder.innerHTML = xml.replace(/^\s*<\?xml\s[^>]*\?>/, "");
  } catch {
    throw new Error(INCOMPLETE);
  }
  const isOutside = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "";
  if (holder.childElementCount !== 1 || [...holder.childNodes].some(isOutside)) {
    throw new Error(INCOMPLETE);
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
