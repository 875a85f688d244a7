// Shows a page of the extension: reads the store itself, so that the page shows at once, and lets
// the core draw it. The core writes what a control does into its `data-command`; requests go to the
// background, the only writer of the store.

import { core } from "../background/core.js";
import { catalogues } from "../background/catalogues.js";
import { browserFacts } from "../background/facts.js";
import { readStore } from "../background/store.js";
import { onChoice } from "./choosing.js";
import { focusKeeper } from "./focus.js";
import { confirmDrawing, keepDrawing } from "./kept-drawing.js";

/** @typedef {import("../core/veto.js").Command} Command */
/** @typedef {import("../core/veto.js").Page} Page */
/** @typedef {import("../core/veto.js").PageState} PageState */
/** @typedef {(control: HTMLElement, command: Command) => unknown} Use */
/**
 * @typedef {{
 *   [Kind in Command["kind"]]?: (
 *     control: HTMLElement,
 *     command: Extract<Command, { kind: Kind }>
 *   ) => unknown
 * }} Commands
 */

/**
 * Shows a page, now and whenever the stores or the permissions change. Returns `draw`, which reads
 * the store and draws the page, `send`, and `withPage`, which uses the page as it was drawn last.
 * @param {import("../core/veto.js").ExtensionPage} kind
 * @param {PageState} state what the page remembers between two drawings; read at each of them
 * @param {Commands} ownCommands handlers for what only this page can do
 * @param {() => void} left called when another page was opened from this one
 */
export function show(kind, state = {}, ownCommands = {}, left = () => {}) {
  /** What was read before this script was there, for the first drawing. */
  let begun = veto.begun;
  /** Whether the background could not store the last request. */
  let storeRefused = false;
  /**
   * How the page was drawn last: makes it again from the same contents, and its catalogues.
   * @type {{ make: () => Page, texts: string[] } | undefined}
   */
  let last;

  async function draw() {
    const read = begun ?? { contents: readStore(), facts: browserFacts() };
    begun = undefined;
    const [{ Page }, stored, facts] = await Promise.all([core(), read.contents, read.facts]);
    const contents = storeRefused ? null : stored;
    const make = () => new Page(kind, contents, facts, state);
    const page = make();
    try {
      // Nothing moves while the page is open.
      state.order ??= page.order;
      const texts = await catalogues(page.languages);
      const isDrawn = (await veto.filled) || last;
      last = { make, texts };
      if (isDrawn) {
        page.draw(document, texts);
        return confirmDrawing();
      }
      page.drawFirst(document, texts);
    } finally {
      page.free();
    }
    await painted();
    withPage(({ drawing }) => drawing && keepDrawing(drawing));
    redraw();
  }

  /** Draws the contents that were read last again, as of now. */
  function redraw() {
    withPage((page, texts) => page.draw(document, texts));
  }

  /**
   * @template T
   * @param {(page: Page, texts: string[]) => T} act
   */
  function withPage(act) {
    if (!last) throw new Error("the page has not been drawn yet");
    const { make, texts } = last;
    const page = make();
    try {
      return act(page, texts);
    } finally {
      page.free();
    }
  }

  /** @param {Event} event */
  function onUse(event) {
    if (!(event.target instanceof Element)) return;
    const control = event.target.closest("[data-command]");
    if (!(control instanceof HTMLElement) || control instanceof HTMLOptionElement) return;
    if (isFile(control) !== (event.type === "change")) return;
    if (control instanceof HTMLAnchorElement) event.preventDefault();
    use(control);
  }

  /** @param {HTMLElement} control */
  function use(control) {
    const { command } = control.dataset;
    if (!command) return;
    const keepFocus = focusKeeper(control);
    carryOut(JSON.parse(command), control).then(keepFocus).catch(console.error);
  }

  /** @param {Command} command @param {HTMLElement} control */
  async function carryOut(command, control) {
    switch (command.kind) {
      case "open":
        // The background adds an entry if one is due, and opens the page. If it doesn't answer, the
        // link is opened from here.
        await veto.send(command.request).catch(() => open(command.url, "_blank", "noreferrer"));
        left();
        return;
      case "open_extension_page":
        await chrome.tabs.create({ url: chrome.runtime.getURL(command.path) });
        left();
        return;
      case "send":
        await send(command.request);
        return draw();
      case "ask_day":
        state.report = command.step && { step: command.step };
        return draw();
      case "take_step": {
        const { Page } = await core();
        const { platform, step, field } = command;
        const { value: on } = /** @type {HTMLInputElement} */ (document.getElementById(field));
        state.report = Page.checkDay(step, on);
        if (state.report) return draw();
        const request = { platform, request: { take_step: { step, on } } };
        return carryOut({ kind: "send", request }, control);
      }
      case "save_calendar": {
        const text = withPage((page, texts) => page.calendar(texts));
        return saveText(text, "text/calendar", command.file_name);
      }
      case "use_platform": {
        // Both at once: the browser's question may close the popup.
        const answered = chrome.permissions.request({ origins: command.origins });
        await carryOut({ kind: "send", request: command.request }, control);
        await answered;
        return draw();
      }
      case "filter":
        state.platform = command.platform;
        return draw();
      case "grant_host_access":
        await chrome.permissions.request({ origins: command.origins });
        return draw();
      case "save_stored":
        return save(command);
      case "print":
        return print();
      default:
        return /** @type {Use | undefined} */ (ownCommands[command.kind])?.(control, command);
    }
  }

  /**
   * Sends a request, whose id the page remembers: the core says what it noted. Resolves to whether
   * it was stored.
   * @param {import("../core/veto.js").Addressed} request
   */
  async function send(request) {
    const id = crypto.randomUUID();
    const reply = await veto.send({ id, ...request });
    state.noted = id;
    state.copied = null;
    storeRefused = reply.kind === "answered" && !reply.stored;
    return !storeRefused;
  }

  document.addEventListener("click", onUse);
  document.addEventListener("change", onUse);
  onChoice(use);
  // Redraw before printing: a printed page shows the date on which it is printed.
  addEventListener("beforeprint", () => last && redraw());
  const drawAgain = () => draw().catch(console.error);
  if (begun?.changed) begun = undefined;
  chrome.storage.onChanged.addListener(drawAgain);
  chrome.permissions.onAdded.addListener(drawAgain);
  chrome.permissions.onRemoved.addListener(drawAgain);
  drawAgain();
  return { draw, send, withPage };
}

/** Resolves when the browser has painted what was drawn; at once if nobody sees the page. */
async function painted() {
  if (document.hidden) return;
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
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
  const [{ Page }, stored] = await Promise.all([core(), chrome.storage.local.get(key)]);
  saveText(Page.fileText(String(stored[key])), "text/plain", name);
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
