// Loads the core (Rust, compiled to wasm) once, when it is first needed. A page of Veto begins to
// load it before this script is there (page/begin.js).

import init, * as exports from "../core/veto.js";

/** @type {Promise<typeof exports> | undefined} */
let loading;

/** The core's exports, ready for use. */
export function core() {
  loading ??= start().then(
    () => exports,
    (error) => {
      // A failure is not cached: the next event tries again.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

async function start() {
  const begun = await globalThis.veto?.begun?.core;
  return init({ module_or_path: begun ?? chrome.runtime.getURL("core/veto_bg.wasm") });
}
