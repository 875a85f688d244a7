// Runs the page that the address names: `page.html?show=record`. The core decides what each page
// shows and what can be done in it.

import { showLetter } from "./letter.js";
import { showRecord } from "./record.js";
import { show } from "./show.js";
import { showSteps } from "./steps.js";

/** The pages by their names in the address. @type {Record<string, () => unknown>} */
const pages = {
  popup: () => show("popup", {}, {}, close),
  welcome: () => show("welcome"),
  record: showRecord,
  steps: showSteps,
  letter: () => showLetter("letter"),
  complaint: () => showLetter("complaint"),
};

pages[new URLSearchParams(location.search).get("show") ?? ""]?.();
