// Processes events: load the stores, ask the core, save, carry out the effects, sync, answer. One
// event at a time: this is the only writer of the store, and two events at once would lose entries.

import { core } from "./core.js";
import { browserFacts, senderFacts } from "./facts.js";
import { carryOut } from "./effects.js";
import { catalogues } from "./catalogues.js";
import { readStore, readSynced, writeStore, writeSynced } from "./store.js";

/** @typedef {import("../core/veto.js").Decision} Decision */
/** @typedef {import("../core/veto.js").BrowserFacts} BrowserFacts */

/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/** Handles a background start, an alarm, or a change of permissions, policy or sync store. */
export function wake() {
  enqueue(({ Decision }, contents, synced, facts) =>
    Decision.onWoken(contents, synced, facts, crypto.randomUUID()),
  ).catch(console.error);
}

/**
 * Handles the browser's report that it installed or updated Veto, or updated itself.
 * @param {string} reason
 */
export function installed(reason) {
  enqueue(({ Decision }, contents, synced, facts) =>
    Decision.onInstalled(reason, contents, synced, facts, crypto.randomUUID()),
  ).catch(console.error);
}

/**
 * Resolves to the core's reply to a message from a page or a content script.
 * @param {unknown} message
 * @param {chrome.runtime.MessageSender} sender
 */
export function answer(message, sender) {
  return enqueue(({ Decision }, contents, synced, facts) =>
    Decision.onMessage(message, senderFacts(sender), contents, synced, facts, crypto.randomUUID()),
  );
}

/** @typedef {Record<string, unknown> | null} Contents */

/**
 * Runs one event after those that are already in the queue.
 * @param {(
 *   core: typeof import("../core/veto.js"),
 *   contents: Contents,
 *   synced: Contents,
 *   facts: BrowserFacts
 * ) => Decision} decide
 */
function enqueue(decide) {
  const done = queue.then(() => run(decide));
  queue = done.catch(() => {});
  return done;
}

/** @param {Parameters<typeof enqueue>[0]} decide */
async function run(decide) {
  const [loaded, contents, facts] = await Promise.all([core(), readStore(), browserFacts()]);
  const synced = loaded.Decision.readsSynced(contents) ? await readSynced() : null;
  const decision = decide(loaded, contents, synced, facts);
  try {
    const stored = await writeStore(decision.changes);
    const { effects, reply } = decision.consequences(stored, await catalogues(decision.languages));
    await carryOut(effects);
    const taken = await writeSynced(decision.changesToSynced(stored));
    await writeStore(decision.changesAfterSync(stored, taken));
    if (decision.looksAgain) wake();
    return reply;
  } finally {
    decision.free();
  }
}
