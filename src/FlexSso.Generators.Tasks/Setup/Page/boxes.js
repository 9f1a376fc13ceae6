// What scrolls says so, and only that can be reached by Tab.
const scrollers = [...document.querySelectorAll(".wide, pre.file")];

function mark(box) {
  const right = box.scrollWidth - box.clientWidth;
  const down = box.scrollHeight - box.clientHeight;
  box.classList.toggle("scrolls-right", right > 1);
  box.classList.toggle("more-right", right - box.scrollLeft > 1);
  box.classList.toggle("more-down", down - box.scrollTop > 1);
  if (right > 1 || down > 1) {
    box.tabIndex = 0;
  } else {
    box.removeAttribute("tabindex");
  }
}

// A box of a user who is folded away has no size; it is marked when it gets one.
const sizes = new ResizeObserver((entries) => entries.forEach((entry) => mark(entry.target)));
for (const box of scrollers) {
  mark(box);
  sizes.observe(box);
  box.addEventListener("scroll", () => mark(box), { passive: true });
}
