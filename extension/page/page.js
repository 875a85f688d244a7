// Runs the page that the address names: `page.html?show=steps&platform=linkedin`. The core decides
// what each page shows and what can be done in it. The build makes one file of this one and of all
// that it imports.

import "../shared/send.js";
import { showLetter } from "./letter.js";
import { showRecord } from "./record.js";
import { show } from "./show.js";
import { showWelcome } from "./welcome.js";

const address = new URLSearchParams(location.search);
/** The slug of the platform that the page is about; `null` if it is about all. */
const platform = address.get("platform");

/** The pages by their names in the address. @type {Record<string, () => unknown>} */
const pages = {
  popup: () => show("popup", {}, {}, close),
  welcome: showWelcome,
  record: () => showRecord(platform),
  steps: () => show("steps", { platform, step: address.get("step") }),
  letter: () => showLetter("letter", platform),
  complaint: () => showLetter("complaint", platform),
};

pages[address.get("show") ?? ""]?.();
