// Runs an extension page: reads the store itself, so that the page shows at once, and lets the core
// draw it. The core writes what a control does into its `data-deed`; requests go to the background,
// the only writer of the store.

import { core } from "../background/core.js";
import { catalogues } from "../background/catalogues.js";
import { browserFacts } from "../background/facts.js";
import { readStore } from "../background/store.js";
import { onChoice } from "./choosing.js";

/** @typedef {import("../core/veto.js").Deed} Deed */
/**
 * @typedef {{
 *   languages: string[],
 *   draw(document: Document, texts: string[]): void,
 *   free(): void
 * }} Drawable
 */
/** @typedef {import("../core/veto.js").StepProblem} StepProblem */
/**
 * @typedef {(
 *   core: typeof import("../core/veto.js"),
 *   contents: Record<string, unknown> | null,
 *   facts: import("../core/veto.js").BrowserFacts,
 *   problem: StepProblem | null
 * ) => Drawable} Make
 */
/** @typedef {(control: HTMLElement, deed: Deed) => unknown} Use */
/**
 * @typedef {{
 *   [Kind in Deed["kind"]]?: (control: HTMLElement, deed: Extract<Deed, { kind: Kind }>) => unknown
 * }} Deeds
 */

/**
 * Shows the page that the core makes, now and whenever the stores or the permissions change.
 * @param {Make} make
 * @param {Deeds} ownDeeds handlers for what only this page can do
 * @param {() => void} left called when another page was opened from this one
 */
export function show(make, ownDeeds = {}, left = () => {}) {
  /** Whether the background could not store the last request. */
  let storeRefused = false;
  /** The step whose date was rejected last, and why. @type {StepProblem | null} */
  let problem = null;
  /** Draws the contents that were read last again, as of now. */
  let redraw = () => {};

  async function draw() {
    const [loaded, stored, facts] = await Promise.all([core(), readStore(), browserFacts()]);
    const contents = storeRefused ? null : stored;
    const first = make(loaded, contents, facts, problem);
    const texts = await catalogues(first.languages);
    first.free();
    redraw = () => {
      const page = make(loaded, contents, facts, problem);
      page.draw(document, texts);
      page.free();
    };
    redraw();
  }

  /** @param {Event} event */
  function onUse(event) {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest("[data-deed]");
    if (!(control instanceof HTMLElement) || control instanceof HTMLOptionElement) return;
    if (isFile(control) !== (event.type === "change")) return;
    if (control instanceof HTMLAnchorElement) event.preventDefault();
    use(control);
  }

  /** @param {HTMLElement} control */
  function use(control) {
    if (control.dataset.deed) carryOut(JSON.parse(control.dataset.deed), control).catch(console.error);
  }

  /** @param {Deed} deed @param {HTMLElement} control */
  async function carryOut(deed, control) {
    switch (deed.kind) {
      case "open":
        // The background adds an entry if one is due, and opens the page. If it doesn't answer, the
        // link is opened from here.
        await veto.send(deed.request).catch(() => open(deed.url, "_blank", "noreferrer"));
        left();
        return;
      case "open_own_page":
        await chrome.tabs.create({ url: chrome.runtime.getURL(deed.path) });
        left();
        return;
      case "send": {
        const reply = await veto.send(deed.request);
        storeRefused = reply.kind === "answered" && !reply.stored;
        return draw();
      }
      case "take_step": {
        const { StepsPage } = await core();
        const { value: on } = /** @type {HTMLInputElement} */ (document.getElementById(deed.field));
        problem = StepsPage.checkDay(deed.step, on);
        if (problem) return draw();
        return carryOut({ kind: "send", request: { take_step: { step: deed.step, on } } }, control);
      }
      case "grant_host_access":
        await chrome.permissions.request({ origins: deed.origins });
        return draw();
      case "save_stored":
        return save(deed);
      default:
        return /** @type {Use | undefined} */ (ownDeeds[deed.kind])?.(control, deed);
    }
  }

  document.addEventListener("click", onUse);
  document.addEventListener("change", onUse);
  onChoice(use);
  // Redraw before printing: a printed page shows the date on which it is printed.
  addEventListener("beforeprint", () => redraw());
  const drawAgain = () => draw().catch(console.error);
  chrome.storage.onChanged.addListener(drawAgain);
  chrome.permissions.onAdded.addListener(drawAgain);
  chrome.permissions.onRemoved.addListener(drawAgain);
  drawAgain();
  return draw;
}

/**
 * Whether a control takes a file: it is used by choosing one, every other control by a click.
 * @param {HTMLElement} control
 */
function isFile(control) {
  return control instanceof HTMLInputElement && control.type === "file";
}

/** @param {{ key: string, file_name: string }} file */
async function save({ key, file_name: name }) {
  const stored = (await chrome.storage.local.get(key))[key];
  saveText(String(stored), "text/plain", name);
}

/**
 * Lets the browser download a text as a file.
 * @param {string} text
 * @param {string} type the MIME type
 * @param {string} name
 */
export function saveText(text, type, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
