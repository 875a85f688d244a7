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
      const page = make();
      return {
        languages: page.languages,
        draw: (document, texts) => page.draw(document, texts, copied),
        free: () => page.free(),
      };
    },
    {
      print: () => print(),
      copy_letter: copy,
      mail_letter: async () => {
        await copy();
        location.href = await made((page, texts) => page.mail(texts));
      },
    },
  );

  async function copy() {
    copied = await navigator.clipboard.writeText(await made((page, texts) => page.text(texts))).then(
      () => true,
      () => false,
    );
    await draw();
  }

  /**
   * @template T
   * @param {(page: LetterPage, texts: string[]) => T} use
   */
  async function made(use) {
    const page = again();
    try {
      return use(page, await catalogues(page.languages));
    } finally {
      page.free();
    }
  }

  document.addEventListener("input", async ({ target }) => {
    if (!(target instanceof Element) || !target.matches("[data-field]")) return;
    draft = typed(draft);
    copied = undefined;
    // Nothing is lost if this fails but the memory of it.
    chrome.storage.session.set({ [KEY]: draft }).catch(console.error);
    await draw();
  });
  document.addEventListener("submit", (event) => event.preventDefault());
}

/** @returns {Promise<Record<string, unknown>>} */
async function kept() {
  /** @type {Record<string, any>} */
  const { [KEY]: draft } = await chrome.storage.session.get(KEY).catch(() => ({}));
  return draft ?? {};
}

/**
 * Every field by its name; those that are ticked, as a list. The fields of the other page stay as they were.
 * @param {Record<string, unknown>} before
 */
function typed(before) {
  const fields = [.../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("[data-field]"))];
  const ticks = fields.filter(({ type }) => type === "checkbox");
  const others = fields.filter(({ type }) => type !== "checkbox");
  return {
    ...before,
    ...Object.fromEntries(others.map(({ dataset, value }) => [dataset.field, value])),
    ...(ticks.length > 0 && { purposes: ticks.filter(({ checked }) => checked).map(({ value }) => value) }),
  };
}
