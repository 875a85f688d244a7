// Runs a page on which a letter is written (the objection or the complaint). Each input is saved as
// a draft in `storage.session`, which is in memory and ends with the browser session, and the core
// makes the letter from it at once.

import { catalogues } from "../background/catalogues.js";
import { show } from "../shared/page.js";

/** @typedef {import("../core/veto.js").LetterPage} LetterPage */
/** @typedef {typeof import("../core/veto.js")} Core */

const KEY = "draft";

/**
 * @param {(core: Core) => typeof import("../core/veto.js").LetterPage.objection} kind
 *   which of the letters
 */
export async function write(kind) {
  /** Marks a draft that was typed on this page, to distinguish it from those of other pages. */
  const page = crypto.randomUUID();
  /** What was typed so far, by the name of the field. */
  let draft = await kept();
  /** @type {boolean | undefined} */
  let copied;
  /** Makes the page again as it was drawn last. @type {() => LetterPage} */
  let again;

  const draw = show(
    (loaded, contents, facts, problem) => {
      const make = () => kind(loaded)(contents, facts, draft, problem);
      again = make;
      const letter = make();
      return {
        languages: letter.languages,
        draw: (document, texts) => letter.draw(document, texts, copied),
        free: () => letter.free(),
      };
    },
    {
      print: () => print(),
      copy_letter: copy,
      mail_letter: async () => {
        await copy();
        location.href = await made((letter, texts) => letter.mail(texts));
      },
    },
  );

  async function copy() {
    copied = await navigator.clipboard.writeText(await made((letter, texts) => letter.text(texts))).then(
      () => true,
      () => false,
    );
    await draw();
  }

  /**
   * @template T
   * @param {(letter: LetterPage, texts: string[]) => T} use
   */
  async function made(use) {
    const letter = again();
    try {
      return use(letter, await catalogues(letter.languages));
    } finally {
      letter.free();
    }
  }

  document.addEventListener("input", async ({ target }) => {
    if (!(target instanceof Element) || !target.matches("[data-field]")) return;
    draft = { ...draft, ...typed(/** @type {HTMLInputElement} */ (target)), page };
    copied = undefined;
    // Best effort: only the draft would be lost.
    chrome.storage.session.set({ [KEY]: draft }).catch(console.error);
    await draw();
  });
  document.addEventListener("submit", (event) => event.preventDefault());
  // The other letter may be open in another tab, and both share one draft: take over what is typed
  // there, so that typing here doesn't overwrite it.
  chrome.storage.session.onChanged.addListener(({ [KEY]: change }) => {
    const other = /** @type {Record<string, unknown>} */ (change?.newValue ?? {});
    if (change && other.page !== page) draft = other;
  });
}

/** @returns {Promise<Record<string, unknown>>} */
async function kept() {
  /** @type {Record<string, any>} */
  const { [KEY]: draft } = await chrome.storage.session.get(KEY).catch(() => ({}));
  return draft ?? {};
}

/**
 * The value of a control, under its field's name. For checkboxes, which share a field, it is the
 * list of those that are checked.
 * @param {HTMLInputElement} control
 */
function typed({ dataset: { field = "" }, type, value }) {
  if (type !== "checkbox") return { [field]: value };
  /** @type {NodeListOf<HTMLInputElement>} */
  const ticks = document.querySelectorAll(`[data-field="${field}"]`);
  return { [field]: [...ticks].filter(({ checked }) => checked).map(({ value }) => value) };
}
