// Copy buttons and the search for a user.
const status = document.getElementById("status");

async function copy(button) {
  const text = document.getElementById(button.dataset.copy).textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text, button)) {
      status.textContent = "The browser does not allow copying; select the text instead.";
      return;
    }
  }
  button.textContent = "Copied";
  button.classList.add("copied");
  status.textContent = `${button.getAttribute("aria-label").replace("Copy ", "")} is copied.`;
  setTimeout(() => {
    button.textContent = "Copy";
    button.classList.remove("copied");
  }, 2000);
}

// Where a browser gives the clipboard to no page from disk.
function copyBySelection(text, button) {
  const area = document.createElement("textarea");
  area.className = "status";
  area.value = text;
  document.body.append(area);
  area.focus({ preventScroll: true });
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  button.focus({ preventScroll: true });
  return isCopied;
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", () => copy(button));
}

const find = document.getElementById("find");
if (find) {
  const users = [...document.querySelectorAll(".user")];
  find.addEventListener("input", () => {
    const wanted = find.value.trim().toLowerCase();
    let shown = 0;
    for (const user of users) {
      user.hidden = !user.querySelector("summary").textContent.toLowerCase().includes(wanted);
      shown += user.hidden ? 0 : 1;
    }
    document.getElementById("found").textContent = wanted === "" ? "" : `${shown} found`;
  });
}
