// Shows the letter of objection or the complaint. Each input is saved as a draft in
// `storage.session`, which is in memory and ends with the browser session, and the core makes the
// letter from it at once.

import { show } from "./show.js";

/** What was typed for each platform is kept apart. */
const KEY = "draft/";

/**
 * @param {"letter" | "complaint"} kind
 * @param {string | null} platform
 */
export async function showLetter(kind, platform) {
  const key = KEY + (platform ?? "");
  /** Marks a draft that was typed on this page, to distinguish it from those of other pages. */
  const page = crypto.randomUUID();
  /**
   * `draft` is what was typed so far, by the name of the field.
   * @type {import("../core/veto.js").PageState & { draft: Record<string, unknown> }}
   */
  const state = { platform, draft: await savedDraft(key) };
  const { draw, withPage } = show(kind, state, {
    copy_letter: copy,
    mail_letter: async () => {
      await copy();
      location.href = withPage((page, texts) => page.letterMail(texts));
    },
  });

  async function copy() {
    const text = withPage((page, texts) => page.letterText(texts));
    state.copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    state.noted = null;
    await draw();
  }

  document.addEventListener("input", async ({ target }) => {
    if (!(target instanceof Element) || !target.matches("[data-field]")) return;
    state.draft = { ...state.draft, ...typed(/** @type {HTMLInputElement} */ (target)), page };
    state.copied = null;
    // Best effort: only the draft would be lost.
    chrome.storage.session.set({ [key]: state.draft }).catch(console.error);
    await draw();
  });
  document.addEventListener("submit", (event) => event.preventDefault());
  // The other letter may be open in another tab, and both share one draft: take over what is typed
  // there, so that typing here doesn't overwrite it.
  chrome.storage.session.onChanged.addListener(({ [key]: change }) => {
    const other = /** @type {Record<string, unknown>} */ (change?.newValue ?? {});
    if (change && other.page !== page) state.draft = other;
  });
}

/** @param {string} key @returns {Promise<Record<string, unknown>>} */
async function savedDraft(key) {
  /** @type {Record<string, any>} */
  const { [key]: draft } = await chrome.storage.session.get(key).catch(() => ({}));
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
  const boxes = document.querySelectorAll(`[data-field="${field}"]`);
  return { [field]: [...boxes].filter(({ checked }) => checked).map(({ value }) => value) };
}
