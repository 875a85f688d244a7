// Carries out what the core decided. Each effect says how things should stand, so doing it twice is
// the same as once; one that fails keeps none of the others from being done.

import { registerContentScripts } from "./content-scripts.js";

/** @typedef {import("../core/veto.js").Effect<string, Piece[]>} Effect */

const ALARM = "next-change";

/** @param {Effect[]} effects */
export async function carryOut(effects) {
  for (const effect of effects) {
    try {
      await carryOutOne(effect);
    } catch (error) {
      console.error(`${effect.kind} failed:`, error);
    }
  }
}

/** @param {Effect} effect */
function carryOutOne(effect) {
  switch (effect.kind) {
    case "set_badge":
      return setBadge(effect);
    case "publish_banner":
      return publishBanner(effect.banner);
    case "register_content_scripts":
      return registerContentScripts(effect.scripts);
    case "set_alarm":
      return setAlarm(effect.at);
    case "open_page":
      return openPage(effect);
  }
}

/** @param {Extract<Effect, { kind: "set_badge" }>} badge */
async function setBadge({ text, title, background, color }) {
  await chrome.action.setTitle({ title });
  await chrome.action.setBadgeText({ text });
  // Browsers without a toolbar may lack the colours.
  await chrome.action.setBadgeBackgroundColor?.({ color: background });
  await chrome.action.setBadgeTextColor?.({ color });
}

/**
 * Puts the banner where its content script finds it without waking anybody. Writes only what
 * changed, since every write is told to every tab.
 * @param {import("../core/veto.js").Notice<string, Piece[]> | null} banner
 */
async function publishBanner(banner) {
  const { banner: published } = await chrome.storage.local.get("banner");
  if (JSON.stringify(published ?? null) === JSON.stringify(banner)) return;
  if (banner) await chrome.storage.local.set({ banner });
  else await chrome.storage.local.remove("banner");
}

/** @param {number | null} at */
async function setAlarm(at) {
  if (at === null) await chrome.alarms.clear(ALARM);
  else await chrome.alarms.create(ALARM, { when: at });
}

/** @param {{ url: string, tab: number | null }} page */
async function openPage({ url, tab }) {
  if (tab !== null) {
    try {
      await chrome.tabs.update(tab, { url });
      return;
    } catch {
      // The tab has been closed since; a new one will do.
    }
  }
  await chrome.tabs.create({ url });
}
