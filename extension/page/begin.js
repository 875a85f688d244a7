// Begins to load what every page waits for, before the page's script is there: the core, the
// catalogues that are probably needed, the store, and the facts about the browser. What fails here
// is simply loaded again. The build makes a classic script of it, so that nothing comes before it.

import { browserFacts } from "../background/facts.js";
import { readStore } from "../background/store.js";
import { showKeptDrawing } from "./kept-drawing.js";

const { promise: filled, resolve } = /** @type {PromiseWithResolvers<boolean>} */ (
  Promise.withResolvers()
);
const drawing = new URLSearchParams(location.search).get("drawing");
const fill = () => resolve(showKeptDrawing(drawing));
const begun = {
  core: WebAssembly.compileStreaming(fetch(chrome.runtime.getURL("core/veto_bg.wasm"))).catch(
    () => undefined,
  ),
  catalogues: new Map([navigator.language.split("-")[0] ?? "", "en"].map(catalogue)),
  contents: readStore(),
  facts: browserFacts(),
  changed: false,
};
// The page's script listens from its own start on.
const change = () => {
  begun.changed = true;
};
chrome.storage.onChanged.addListener(change);
chrome.permissions.onAdded.addListener(change);
chrome.permissions.onRemoved.addListener(change);
Object.defineProperty(globalThis, "veto", { value: { begun, filled, fill } });

/** @param {string} folder @returns {[string, Promise<string>]} */
function catalogue(folder) {
  const url = chrome.runtime.getURL(`_locales/${folder}/messages.json`);
  const text = fetch(url).then((file) => file.text());
  text.catch(() => begun.catalogues.delete(folder));
  return [folder, text];
}
