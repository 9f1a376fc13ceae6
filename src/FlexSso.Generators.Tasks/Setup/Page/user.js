// The user of a response as the page lists the same user: what Auth0 holds may be other or older than what is declared.
function declaredWorker(email) {
  const user = [...document.querySelectorAll(".user")].find(
    (each) => each.querySelector("summary bdi").textContent.toLowerCase() === email.toLowerCase(),
  );
  return user && JSON.parse(user.querySelector("pre[id$='-flex']").textContent);
}

function userChecks(attributes, expected) {
  const email = attributes.find((a) => a.name === "email")?.values.join("") ?? "";
  const declared = declaredWorker(email);
  if (!declared) {
    return [];
  }
  const worker = workerOf(attributes);
  const names = ["roles", ...expected.attributes.map((a) => a.name)];
  const other = names.filter((name) => valueAt(declared, name) !== undefined && !isSame(valueAt(worker, name), valueAt(declared, name)));
  return other.length === 0
    ? [good("User", "The roles and attributes are those that are declared below.")]
    : other.map((name) => otherValue(name, valueAt(worker, name), JSON.stringify(valueAt(declared, name))));
}

function otherValue(name, found, declared) {
  return found === undefined
    ? doubt("User", `${name} is empty, and ${declared} is declared below: Auth0 does not have it, or the Action reads it elsewhere.`, [
        "FLEXSSO0304",
        "FLEXSSO0412",
      ])
    : doubt(
        "User",
        `${name} is ${JSON.stringify(found)}, and ${declared} is declared below: Auth0 has older app_metadata, or that of another declaration.`,
        "FLEXSSO0304",
      );
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const valueAt = (worker, name) => (Object.hasOwn(worker, name) ? worker[name] : undefined);
