// What is told of a text that cannot be compared, and of two values that differ.
const NO_MESSAGE =
  "This is not a SAML message, or it was cut off. Copy the whole value of SAMLResponse; it is usually several thousand characters.";
const CUT_OFF = "This is no complete XML, so it was cut off or changed. Copy the whole value of SAMLResponse; it is usually several thousand characters.";

const told = (value) =>
  value === undefined ? "nothing" : Array.isArray(value) ? `[${value.join(", ")}]` : typeof value === "object" ? JSON.stringify(value) : String(value);

// "declared: [agent, supervisor]; missing: supervisor".
function difference(found, declared) {
  const parts = [`declared: ${told(declared)}`];
  if (found === undefined || !Array.isArray(declared) || !Array.isArray(found)) {
    return [...parts, `found: ${told(found)}`].join("; ");
  }
  const missing = declared.filter((each) => !found.includes(each));
  const other = found.filter((each) => !declared.includes(each));
  if (missing.length > 0) {
    parts.push(`missing: ${missing.join(", ")}`);
  }
  if (other.length > 0) {
    parts.push(`not declared: ${other.join(", ")}`);
  }
  return (parts.length > 1 ? parts : [...parts, `found: ${told(found)}`]).join("; ");
}

// The first item that does not fit, and why: "'two' is not a whole number".
function misfit(values, type) {
  const text = values.join(",");
  const kind = type.replace(/array$/, "");
  const items = type === kind ? [text] : text.split(",").map((item) => item.trim());
  const wrong = items.find((item) => convert([item], kind) === undefined || item === "") ?? text;
  return `'${wrong}' is ${kind === "int" ? "not a whole number" : "neither true nor false"}`;
}
