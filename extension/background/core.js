// Loads the core once, when it is first needed.

import init, * as exports from "../core/veto.js";

/** @type {Promise<typeof exports> | undefined} */
let loading;

/** The core, ready for use. */
export function core() {
  loading ??= init().then(
    () => exports,
    (error) => {
      // Not kept: the next event tries again.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
