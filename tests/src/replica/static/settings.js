// The settings app: fills the page, activates its switches, and navigates without loading a
// document.
import { build, settings } from "./build.js";
import { bind, show } from "./controls.js";

const main = document.querySelector("main");
// LinkedIn’s, if the page that runs this script does not say.
const { api = "/mypreferences/api", within = "/mypreferences/d/" } = main.dataset;
let shown = 0;

// A request that fails because the page is being left is no error, whether it was pending or half
// read: the promise then never resolves.
const ask = async (path) => {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : undefined;
  } catch {
    return new Promise(() => {});
  }
};

async function fill(address) {
  const mine = ++shown;
  const view = await ask(`${api}/view?path=${encodeURIComponent(address)}`);
  if (mine !== shown) return;
  if (!view) return location.reload();
  document.title = view.title;
  main.replaceChildren(...view.main.map(build));
  if (view.served) main.dataset.state = view.served;
  await wake(view.screen, view.rerender);
}

async function wake(screen, rerender) {
  const mine = shown;
  const controls = settings(main);
  for (const control of controls) bind(control, main, rerender);
  if (screen !== "hydrate") return;
  const states = await ask(`${api}/states`);
  if (mine !== shown) return;
  if (states.served) main.dataset.state = states.served;
  for (const control of controls) show(control, states[control.getAttribute("componentkey")]);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || !link.pathname.startsWith(within) || event.defaultPrevented) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  fill(location.pathname);
});
addEventListener("popstate", () => fill(location.pathname));

const { sduiScreen: screen, rerender } = main.dataset;
if (screen === "late") fill(location.pathname);
else wake(screen, rerender !== undefined);
