// A page on which a letter is written. What is typed is kept for the session, in memory, and becomes the letter
// at once; the letter itself is the core's.

import { catalogues } from "../background/catalogues.js";
import { show } from "../shared/page.js";

/** @typedef {import("../core/veto.js").LetterPage} LetterPage */
/** @typedef {typeof import("../core/veto.js")} Core */

const KEY = "draft";

/**
 * @param {(core: Core) => typeof import("../core/veto.js").LetterPage.objection} kind which of the letters
 */
export async function write(kind) {
  /** Tells what was typed here from what was typed on another page. */
  const page = crypto.randomUUID();
  /** What was typed so far. */
  let draft = await kept();
  /** @type {boolean | undefined} */
  let copied;
  /** The page as it was drawn last, made again. @type {() => LetterPage} */
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
    // Nothing is lost if this fails but the memory of it.
    chrome.storage.session.set({ [KEY]: draft }).catch(console.error);
    await draw();
  });
  document.addEventListener("submit", (event) => event.preventDefault());
  // The other letter may be open beside this one: what is typed there is not to be lost by what is typed here.
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
 * What the control says, by its field's name: of those that are ticked together, a list.
 * @param {HTMLInputElement} control
 */
function typed({ dataset: { field = "" }, type, value }) {
  if (type !== "checkbox") return { [field]: value };
  /** @type {NodeListOf<HTMLInputElement>} */
  const ticks = document.querySelectorAll(`[data-field="${field}"]`);
  return { [field]: [...ticks].filter(({ checked }) => checked).map(({ value }) => value) };
}
