// The popup: reads the store itself, so that it shows at once, and lets the core draw. Whatever is
// pressed is written on the control as a deed; requests go to the background, the only writer.

import { core } from "../background/core.js";
import { catalogues } from "../background/catalogues.js";
import { browserFacts } from "../background/facts.js";
import { readStore } from "../background/store.js";

/** Whether the background could not store what was asked last. */
let storeRefused = false;

async function draw() {
  const [{ Popup }, contents, facts] = await Promise.all([core(), readStore(), browserFacts()]);
  const popup = new Popup(storeRefused ? null : contents, facts);
  popup.draw(document, await catalogues(popup.languages));
  popup.free();
}

/** @param {Event} event */
function onUse(event) {
  if (!(event.target instanceof Element)) return;
  const chosen = event.target instanceof HTMLSelectElement ? event.target.selectedOptions[0] : event.target;
  const control = chosen?.closest("[data-deed]");
  // A list is used by choosing from it, everything else by a click.
  if (!(control instanceof HTMLElement) || (control instanceof HTMLOptionElement) !== (event.type === "change")) return;
  if (control instanceof HTMLAnchorElement) event.preventDefault();
  carryOut(JSON.parse(control.dataset.deed ?? "null")).catch(console.error);
}

/** @param {import("../core/veto.js").Deed} deed */
async function carryOut(deed) {
  switch (deed.kind) {
    case "open":
      // The background opens it, having written it down; without the background the link still leads there.
      await veto.send(deed.request).catch(() => open(deed.url, "_blank", "noreferrer"));
      close();
      return;
    case "send": {
      const reply = await veto.send(deed.request);
      storeRefused = reply.kind === "answered" && !reply.stored;
      return draw();
    }
    case "grant_host_access":
      await chrome.permissions.request({ origins: deed.origins });
      return draw();
    case "save_stored":
      return save(deed);
  }
}

/** @param {{ key: string, file_name: string }} file */
async function save({ key, file_name: name }) {
  const stored = (await chrome.storage.local.get(key))[key];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([String(stored)], { type: "text/plain" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

document.addEventListener("click", onUse);
document.addEventListener("change", onUse);
chrome.storage.onChanged.addListener(() => draw().catch(console.error));
chrome.permissions.onAdded.addListener(() => draw().catch(console.error));
chrome.permissions.onRemoved.addListener(() => draw().catch(console.error));
draw().catch(console.error);
