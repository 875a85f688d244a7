// The life of an event: load, ask the core, save, carry out, answer. One at a time: this is the only
// writer of the store, and two at once would lose entries.

import { core } from "./core.js";
import { browserFacts, senderFacts } from "./facts.js";
import { carryOut } from "./effects.js";
import { catalogues } from "./catalogues.js";
import { readStore, writeStore } from "./store.js";

/** @typedef {import("../core/veto.js").Decision} Decision */
/** @typedef {import("../core/veto.js").BrowserFacts} BrowserFacts */

/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/** Something woke the background, or changed around it. */
export function wake() {
  enqueue(({ Decision }, contents, facts) =>
    Decision.onWoken(contents, facts, crypto.randomUUID()),
  ).catch(console.error);
}

/**
 * Answers a message.
 * @param {unknown} message
 * @param {chrome.runtime.MessageSender} sender
 */
export function answer(message, sender) {
  return enqueue(({ Decision }, contents, facts) =>
    Decision.onMessage(message, senderFacts(sender), contents, facts, crypto.randomUUID()),
  );
}

/**
 * @param {(core: typeof import("../core/veto.js"), contents: Record<string, unknown> | null, facts: BrowserFacts) => Decision} decide
 */
function enqueue(decide) {
  const done = queue.then(() => run(decide));
  queue = done.catch(() => {});
  return done;
}

/** @param {Parameters<typeof enqueue>[0]} decide */
async function run(decide) {
  const [loaded, contents, facts] = await Promise.all([core(), readStore(), browserFacts()]);
  const decision = decide(loaded, contents, facts);
  try {
    const stored = await writeStore(decision.changes);
    const { effects, reply } = decision.consequences(stored, await catalogues(decision.languages));
    await carryOut(effects);
    return reply;
  } finally {
    decision.free();
  }
}
