// What Flex makes of a SAML attribute (Twilio, "Attribute conversion and data types").
const TYPES = ["string", "int", "boolean", "stringarray", "intarray", "booleanarray"];

// The settings of a task channel, whose types Flex knows without a suffix.
const CHANNEL = /^channel\.[^.]+\.(capacity|availability)$/;
const CHANNEL_TYPES = { capacity: "int", availability: "boolean" };

// The name on the worker and the type: "languages.stringarray" is ["languages", "stringarray"].
function splitName(name) {
  const setting = CHANNEL.exec(name)?.[1];
  if (setting) {
    return [name, CHANNEL_TYPES[setting]];
  }
  const dot = name.lastIndexOf(".");
  const suffix = name.slice(dot + 1);
  if (dot > 0 && TYPES.includes(suffix)) {
    return [name.slice(0, dot), suffix];
  }
  return [name, name === "roles" ? "stringarray" : "string"];
}

// The value as the worker holds it, or undefined when it does not fit its type.
function convert(values, type) {
  const text = values.join(",");
  const one = (item, kind) => {
    if (kind === "int") {
      return /^-?\d+$/.test(item) ? Number(item) : undefined;
    }
    if (kind === "boolean") {
      return item === "true" ? true : item === "false" ? false : undefined;
    }
    return item;
  };
  if (text === "") {
    // Only a text or a list of texts is cleared so.
    return ["string", "stringarray"].includes(type) ? null : undefined;
  }
  if (!type.endsWith("array")) {
    return one(text, type);
  }
  const kind = type.slice(0, -"array".length);
  const items = text.split(",").map((item) => one(item.trim(), kind));
  return items.includes(undefined) ? undefined : items;
}
