// The page of the record: imports a chosen file and prints. The core decides what it shows and
// which files it accepts.

import { core } from "../background/core.js";
import { show } from "../shared/page.js";

/** @typedef {import("../core/veto.js").ImportOutcome} ImportOutcome */

/**
 * The outcome of the last import; `null` before the first one, and while one runs.
 * @type {ImportOutcome | null}
 */
let outcome = null;

const draw = show(({ RecordPage }, contents, facts) => new RecordPage(contents, facts, outcome), {
  print: () => print(),
  import_file: importFile,
});

/** @param {HTMLElement} control */
async function importFile(control) {
  const input = /** @type {HTMLInputElement} */ (control);
  const [file] = input.files ?? [];
  if (!file) return;
  // Clear the message first: screen readers don't announce the same text twice in a row.
  outcome = null;
  await draw();
  const { RecordPage } = await core();
  outcome = RecordPage.importBySize(file.size) ?? (await ask(file));
  await draw();
  // Reset the control, so that the same file can be chosen again.
  input.value = "";
}

/**
 * @param {File} file
 * @returns {Promise<ImportOutcome>}
 */
async function ask(file) {
  // A file that no longer exists counts as empty.
  const text = await file.text().catch(() => "");
  const { RecordPage } = await core();
  const reply = await veto.send({ import_journal: { text } }).catch(console.error);
  return reply?.kind === "imported" ? reply.outcome : RecordPage.importUnanswered();
}
