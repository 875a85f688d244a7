// The page of the record: hands over a chosen file and prints. What it shows and which files are taken is the core's.

import { core } from "../background/core.js";
import { show } from "../shared/page.js";

/** @typedef {import("../core/veto.js").ImportOutcome} ImportOutcome */

/**
 * What came of the file that was chosen last.
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
  // Emptied in between: what is said twice in the same words would not be read out again.
  outcome = null;
  await draw();
  const { RecordPage } = await core();
  outcome = RecordPage.importBySize(file.size) ?? (await ask(file));
  await draw();
  // So that the same file can be chosen again.
  input.value = "";
}

/**
 * @param {File} file
 * @returns {Promise<ImportOutcome>}
 */
async function ask(file) {
  // A file that is gone has nothing in it.
  const text = await file.text().catch(() => "");
  const { RecordPage } = await core();
  const reply = await veto.send({ import_journal: { text } }).catch(console.error);
  return reply?.kind === "imported" ? reply.outcome : RecordPage.importUnanswered();
}
