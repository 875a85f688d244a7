// Shows the first page, which says how to pin Veto's button while the browser does not show it.

import { show } from "./show.js";

export async function showWelcome() {
  /** @type {import("../core/veto.js").PageState} */
  const state = { on_toolbar: await isOnToolbar() };
  const { draw } = show("welcome", state);

  async function look() {
    const now = await isOnToolbar();
    if (now === state.on_toolbar) return;
    state.on_toolbar = now;
    await draw();
  }

  // Firefox reports no change, so look again when the person comes back from the browser's menu.
  addEventListener("focus", look);
}

/** Whether the browser shows Veto's button in its toolbar; `null` if it does not tell. */
async function isOnToolbar() {
  /** @type {{ isOnToolbar?: boolean } | undefined} */
  const settings = await chrome.action.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar ?? null;
}
