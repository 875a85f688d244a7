// Finds what is wrong with the position of a notice in a small window, and whether each of its
// controls can be reached. Argument: the notice.

const [section] = arguments;
const root = section.getRootNode();
for (let n = 0; n < 2; n++) await new Promise((drawn) => requestAnimationFrame(drawn));

const GAP = 16;
const faults = [];
const box = section.getBoundingClientRect();
if (box.top < GAP - 1 || box.bottom > innerHeight - GAP + 1)
  faults.push(`it reaches from ${box.top} to ${box.bottom} of ${innerHeight}`);
if (box.left < 0 || box.right > innerWidth)
  faults.push(`it reaches from ${box.left} to ${box.right} of ${innerWidth}`);
if (section.scrollWidth > section.clientWidth + 1) faults.push("it is scrolled sideways");

// A control is reached if a pointer hits its middle once it is scrolled to.
const controls = [...section.querySelectorAll("a, button")];
const places = new Map();
const start = section.scrollTop;
for (const control of controls) {
  const isSeen = () => {
    const { left, top, width, height } = control.getBoundingClientRect();
    return control.contains(root.elementFromPoint(left + width / 2, top + height / 2));
  };
  places.set(control, { ...control.getBoundingClientRect().toJSON(), seen: isSeen() });
  control.scrollIntoView({ block: "nearest" });
  const { top, bottom } = control.getBoundingClientRect();
  if (!isSeen() || top < box.top || bottom > box.bottom)
    faults.push(`«${control.textContent}» is not reached`);
  section.scrollTop = start;
}
const [first, second] = controls.map((control) => places.get(control));
const isBeside = Math.abs(first.top - second.top) < 1 && Math.abs(first.height - second.height) < 1;
const meets = ({ top, bottom, left, right, height }) =>
  height > 0 && top < box.bottom && box.top < bottom && left < box.right && box.left < right;
const bars = [...document.querySelectorAll("#global-nav, #bar")].filter((bar) =>
  bar.checkVisibility({ visibilityProperty: true }),
);
return {
  faults,
  height: box.height,
  sentences: [...section.querySelectorAll("p")].filter((one) => one.checkVisibility()).length,
  // The two main controls stand side by side, and one is not much wider than the other.
  equals: isBeside && Math.abs(first.width - second.width) < 1,
  beside: isBeside,
  seen: first.seen && second.seen,
  bars: bars.filter((bar) => meets(bar.getBoundingClientRect())).map(({ id }) => id),
};
