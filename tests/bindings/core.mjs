// Loads the built core into Node, with helpers that play the shell: facts, catalogues and messages.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.VETO_CORE;
if (!folder) throw new Error("VETO_CORE is not set: run `cargo xtask test --only bindings`");

/** @type {typeof import("../../target/types/core/veto.js")} */
export const core = await import(pathToFileURL(join(folder, "veto.js")).href);
core.initSync({ module: readFileSync(join(folder, "veto_bg.wasm")) });

const locales = new URL("../../extension/_locales/", import.meta.url);

/** @param {string} language */
export const catalogue = (language) =>
  readFileSync(new URL(`${language}/messages.json`, locales), "utf8");

export const facts = (languages = ["en"]) => ({
  languages,
  granted: ["https://www.linkedin.com/*"],
  version: "0.1.0",
  managed: "null",
  identity: { id: "veto", base_url: "chrome-extension://veto/" },
});

export const tab = {
  extension_id: "veto",
  url: "https://www.linkedin.com/feed/",
  tab: 7,
  frame: 0,
};

let count = 0;
export const freshId = () => `fresh-${++count}`;

/** Sends a message to the core as a LinkedIn tab would. */
export function send(message, contents = {}, languages = ["en"], synced = null) {
  const decision = core.Decision.onMessage(
    message,
    tab,
    contents,
    synced,
    facts(languages),
    freshId(),
  );
  const consequences = decision.consequences(true, decision.languages.map(catalogue));
  return { changes: decision.changes, ...consequences };
}

/** Wakes the core as the browser wakes the background. */
export function wake(contents = {}, languages = ["en"], synced = null) {
  const decision = core.Decision.onWoken(contents, synced, facts(languages), freshId());
  const consequences = decision.consequences(true, decision.languages.map(catalogue));
  return { changes: decision.changes, languages: decision.languages, ...consequences };
}

export const effect = ({ effects }, kind) => effects.find((one) => one.kind === kind);
