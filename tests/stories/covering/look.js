// Finds what is wrong with the positions of the guide and its ring. Arguments: the guide, and the
// fraction of the window's height to which the switch is scrolled first, or null.

const [section, part] = arguments;
const root = section.getRootNode();
const { host } = root;
const ring = root.querySelector("i");
// Find the switch in any tree (document, shadow root or frame), and the part of it that a person
// sees and clicks.
const trees = [document];
for (const tree of trees) {
  for (const element of tree.querySelectorAll("*")) {
    if (element.shadowRoot) trees.push(element.shadowRoot);
    if (element.localName === "iframe" && element.contentDocument)
      trees.push(element.contentDocument);
  }
}
const control = trees.map((tree) => tree.querySelector("[componentkey]")).find(Boolean);
const frame = control.ownerDocument.defaultView.frameElement;
const rects = () => {
  if (control.localName === "div" && !control.role)
    return [...control.querySelectorAll("input")].map((one) => one.getBoundingClientRect());
  const own = control.getBoundingClientRect();
  return [own.width > 1 ? own : control.labels[0].getBoundingClientRect()];
};
const where = () => {
  const all = rects();
  const x = Math.min(...all.map((one) => one.left));
  const y = Math.min(...all.map((one) => one.top));
  const width = Math.max(...all.map((one) => one.right)) - x;
  const height = Math.max(...all.map((one) => one.bottom)) - y;
  if (!frame) return new DOMRect(x, y, width, height);
  const outer = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const top = Math.max(y, 0);
  const bottom = Math.min(y + height, frame.contentWindow.innerHeight);
  return new DOMRect(
    outer.x + frame.clientLeft + parseFloat(paddingLeft) + x,
    outer.y + frame.clientTop + parseFloat(paddingTop) + top,
    width,
    Math.max(bottom - top, 0),
  );
};
if (part !== null) scrollBy(0, Math.round(where().y - part * innerHeight));
// After scrolling, the switch is in its new place one frame later, and the guide and the ring must
// be, too.
for (let n = 0; n < 2; n++) await new Promise((drawn) => requestAnimationFrame(drawn));

const faults = [];
const box = section.getBoundingClientRect();
const target = where();
const meet = (a, b) =>
  a.height > 0 &&
  b.height > 0 &&
  a.left < b.right &&
  b.left < a.right &&
  a.top < b.bottom &&
  b.top < a.bottom;
const isShown = getComputedStyle(section).opacity === "1";
const isIn = target.height > 0 && target.bottom > 0 && target.top < innerHeight;
const places = JSON.stringify({
  window: [innerWidth, innerHeight],
  target,
  box,
  ring: ring.getBoundingClientRect(),
});
if (isShown && meet(box, target)) faults.push("the guide covers the switch");
if (isShown && (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth))
  faults.push("the guide is out of the window");
for (const x of target.height > 0 ? [0.02, 0.5, 0.98] : []) {
  for (const y of [0.02, 0.5, 0.98]) {
    const hit = document.elementFromPoint(
      target.x + x * target.width,
      target.y + y * target.height,
    );
    if (hit === host) faults.push(`a click at ${[x, y]} of the switch hits the guide`);
  }
}
if (isIn) {
  const around = ring.getBoundingClientRect();
  const { borderTopWidth, pointerEvents, backgroundColor } = getComputedStyle(ring);
  const border = parseFloat(borderTopWidth);
  const inside = new DOMRect(
    around.x + border,
    around.y + border,
    around.width - 2 * border,
    around.height - 2 * border,
  );
  const holds =
    inside.left <= target.left &&
    inside.right >= target.right &&
    inside.top <= target.top &&
    inside.bottom >= target.bottom;
  // The distance to the switch must be the same on opposite sides.
  const lopsided = [
    inside.left + inside.right - target.left - target.right,
    inside.top + inside.bottom - target.top - target.bottom,
  ].some((by) => Math.abs(by) > 1);
  if (!holds || lopsided) faults.push("the ring is not around the switch");
  if (isShown && meet(box, around)) faults.push("the ring lies at the guide");
  if (pointerEvents !== "none" || backgroundColor !== "rgba(0, 0, 0, 0)")
    faults.push(`the ring is in the way: ${pointerEvents}, ${backgroundColor}`);
}
const bars = [...document.querySelectorAll("#global-nav, #bar, #toast, #chat")].filter((bar) =>
  meet(box, bar.getBoundingClientRect()),
);
return {
  faults: faults.length > 0 ? [...faults, places] : [],
  room: isShown ? (section.dataset.room ?? "full") : "none",
  bars: bars.map(({ id }) => id),
};
