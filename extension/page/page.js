// Runs the page that the address names: `page.html?show=record`. The core decides what each page
// shows and what can be done in it. What only one page needs is imported for that page alone, so
// that the popup does not wait for it.

import { show } from "./show.js";

/** @param {"letter" | "complaint"} kind */
const letter = async (kind) => (await import("./letter.js")).showLetter(kind);

/** The pages by their names in the address. @type {Record<string, () => unknown>} */
const pages = {
  popup: () => show("popup", {}, {}, close),
  welcome: () => show("welcome"),
  record: async () => (await import("./record.js")).showRecord(),
  steps: async () => (await import("./steps.js")).showSteps(),
  letter: () => letter("letter"),
  complaint: () => letter("complaint"),
};

// Set by shell.js if the body is not filled yet.
await veto.filled;
pages[new URLSearchParams(location.search).get("show") ?? ""]?.();
