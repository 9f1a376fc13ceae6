// The user of a response as the page lists the same user: what Auth0 holds may be other or older than what is declared.
function declaredWorker(email) {
  const user = [...document.querySelectorAll(".user")].find(
    (each) => isSameEmail(each.querySelector("summary bdi").textContent, email),
  );
  return user && JSON.parse(user.querySelector("pre[id$='-flex']").textContent);
}

// Flex has one worker for both spellings.
const isSameEmail = (one, other) => one.toLowerCase() === other.toLowerCase();

function userChecks(attributes, expected) {
  const email = attributes.find((a) => a.name === "email")?.values.join("") ?? "";
  const declared = declaredWorker(email);
  if (!declared) {
    return [];
  }
  const worker = workerOf(attributes);
  // What is missing altogether is told already.
  const isThere = (name) => attributes.some((a) => splitName(a.name)[0] === name);
  const names = ["roles", ...expected.attributes.map((a) => a.name)].filter(isThere);
  const other = names.filter((name) => valueAt(declared, name) !== undefined && !isSame(valueAt(worker, name), valueAt(declared, name)));
  return other.length === 0
    ? [good("User", "The roles and attributes are those that are declared below.")]
    : other.map((name) => otherValue(name, valueAt(worker, name), valueAt(declared, name)));
}

function otherValue(name, found, declared) {
  const cause =
    found === undefined
      ? "Auth0 does not have it, or the Action reads it elsewhere"
      : "Auth0 has older app_metadata, or that of another declaration";
  return doubt("User", `${name}: ${difference(found, declared)}. ${cause}.`, found === undefined ? "FLEXSSO0412" : undefined);
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const valueAt = (worker, name) => (Object.hasOwn(worker, name) ? worker[name] : undefined);
