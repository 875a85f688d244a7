// Loads the core (Rust, compiled to wasm) once, when it is first needed.

import init, * as exports from "../core/veto.js";

/** @type {Promise<typeof exports> | undefined} */
let loading;

/** The core's exports, ready for use. */
export function core() {
  loading ??= init().then(
    () => exports,
    (error) => {
      // A failure is not cached: the next event tries again.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
