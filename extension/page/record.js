// Shows the record, imports a chosen file, and deletes the record. The core decides which files it
// accepts.

import { core } from "../background/core.js";
import { show } from "./show.js";

/** @typedef {import("../core/veto.js").Command} Command */
/** @typedef {import("../core/veto.js").ImportOutcome} ImportOutcome */

/** @param {string | null} platform */
export function showRecord(platform) {
  /** @type {import("../core/veto.js").PageState} */
  const state = { platform };
  const { draw, send } = show("record", state, {
    import_file: importFile,
    ask_deletion: (_, { asks }) => {
      state.deletion = asks ? "asked" : null;
      return draw();
    },
    delete_record: deleteRecord,
  });

  /** @param {HTMLElement} control */
  async function importFile(control) {
    const input = /** @type {HTMLInputElement} */ (control);
    const [file] = input.files ?? [];
    if (!file) return;
    // Clear the message first: screen readers don't announce the same text twice in a row.
    state.import = state.deletion = null;
    await draw();
    const { Page } = await core();
    state.import = Page.importBySize(file.size) ?? (await ask(file));
    await draw();
    // Reset the control, so that the same file can be chosen again.
    input.value = "";
  }

  /** @param {HTMLElement} _ @param {Extract<Command, { kind: "delete_record" }>} command */
  async function deleteRecord(_, { request }) {
    state.import = null;
    if (await send(request)) {
      state.deletion = "done";
      // What was typed for a letter, and the popup as it was drawn last.
      await chrome.storage.session.clear().catch(console.error);
      localStorage.clear();
    }
    await draw();
  }
}

/**
 * @param {File} file
 * @returns {Promise<ImportOutcome>}
 */
async function ask(file) {
  // A file that no longer exists counts as empty.
  const text = await file.text().catch(() => "");
  const { Page } = await core();
  const reply = await veto.send({ request: { import_journal: { text } } }).catch(console.error);
  return reply?.kind === "imported" ? reply.outcome : Page.importUnanswered();
}
