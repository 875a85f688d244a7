// Carries out the effects that the core returned. Each except `open_page` describes a wanted state,
// so doing it twice is the same as once. A failing effect doesn't stop the others.

import { registerContentScripts, runContentScripts } from "./content-scripts.js";

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
    case "set_popup":
      return chrome.action.setPopup({ popup: effect.path });
    case "publish_banner":
      return publish(`banner ${effect.origin}`, effect.banner);
    case "publish_host_access":
      return publish(`access ${effect.origin}`, effect.granted);
    case "drop_host_access":
      return chrome.permissions.remove({ origins: effect.origins });
    case "register_content_scripts":
      return registerContentScripts(effect.scripts, effect.only);
    case "run_content_scripts":
      return runContentScripts(effect.scripts);
    case "set_alarm":
      return setAlarm(effect.at);
    case "open_page":
      return openPage(effect);
  }
}

/** @param {Extract<Effect, { kind: "set_badge" }>} badge */
async function setBadge({ text, title, background, color }) {
  await chrome.action.setTitle({ title: title.join("\n") });
  await chrome.action.setBadgeText({ text });
  // Browsers without a toolbar may lack the functions for colours.
  await chrome.action.setBadgeBackgroundColor?.({ color: background });
  await chrome.action.setBadgeTextColor?.({ color });
}

/**
 * Stores a value where content scripts read it without waking the background; `null` removes it.
 * Writes only a changed value, since the browser notifies every tab of every write.
 * @param {string} key @param {unknown} value
 */
async function publish(key, value) {
  const { [key]: published } = await chrome.storage.local.get(key);
  if (JSON.stringify(published ?? null) === JSON.stringify(value)) return;
  if (value === null) await chrome.storage.local.remove(key);
  else await chrome.storage.local.set({ [key]: value });
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
      // The tab has been closed in the meantime: open a new one.
    }
  }
  await chrome.tabs.create({ url });
}
