// Ticks. Each is kept with the hash of its step's values: when a build has given the step other values, it is to be done again.
const key = `flexsso:${document.body.dataset.key}`;
const boxes = [...document.querySelectorAll("[data-tick]")];

// A browser may forbid a page from disk to keep anything; then ticks last as long as the page.
function load() {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? "{}");
    return new Map(Object.entries(found).filter(([, hash]) => typeof hash === "string"));
  } catch {
    return new Map();
  }
}

const kept = load();

function save() {
  try {
    if (kept.size === 0) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
    }
  } catch {}
}

const isChanged = (box) => kept.has(box.dataset.tick) && kept.get(box.dataset.tick) !== box.dataset.of;

function show() {
  for (const box of boxes) {
    const step = box.closest(".step");
    step.classList.toggle("done", box.checked);
    step.classList.toggle("changed", isChanged(box));
    const place = `#${step.id}`;
    const item = document.querySelector(`nav a[href="${place}"]`).closest("li");
    item.classList.toggle("done", box.checked);
    item.classList.toggle("changed", isChanged(box));
  }
  const done = boxes.filter((box) => box.checked).length;
  const again = boxes.flatMap((box, i) => (isChanged(box) ? [i + 1] : []));
  const more = again.length === 0 ? "" : `. Other values since then, so to be done again: ${again.join(", ")}`;
  document.getElementById("progress").textContent = `${done} of ${boxes.length} steps done${more}`;
}

for (const box of boxes) {
  box.checked = kept.get(box.dataset.tick) === box.dataset.of;
  box.addEventListener("change", () => {
    if (box.checked) {
      kept.set(box.dataset.tick, box.dataset.of);
    } else {
      kept.delete(box.dataset.tick);
    }
    save();
    show();
  });
}
show();

document.getElementById("again").addEventListener("click", () => {
  kept.clear();
  for (const box of boxes) {
    box.checked = false;
  }
  save();
  show();
  document.getElementById("status").textContent = `All ticks are taken away: ${document.getElementById("progress").textContent}.`;
});
