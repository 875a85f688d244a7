// Runs the changes of a random page over time: parts that come late, are wrong at first, or are
// drawn again.
import { build, settings } from "./build.js";
import { show } from "./controls.js";

const main = document.querySelector("main");
const { late, state, rerender } = main.dataset;
// How many times faster the changes come. A frame takes the value from the page around it.
const pace = [location.href, document.referrer || location.href].map((url) =>
  new URL(url).searchParams.get("pace"),
);
const after = main.dataset.after / (pace[0] ?? pace[1] ?? 1);

if (late) setTimeout(() => main.replaceChildren(...JSON.parse(late).map(build)), after);
if (state)
  setTimeout(() => settings(main).forEach((control) => show(control, state === "on")), after);
for (let time = 1; time <= (rerender ?? 0); time++) {
  setTimeout(
    () => settings(main).forEach((control) => control.replaceWith(control.cloneNode(true))),
    (after / rerender) * time,
  );
}

// Says that the page has made its last change: a timer of the same length fires after those above.
setTimeout(() => (document.documentElement.dataset.complete = ""), after);
