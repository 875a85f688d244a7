// Registers exactly the content scripts that the core names, and injects them into open tabs. The
// core decides which scripts run on which pages.

/** @typedef {import("../core/veto.js").ContentScript} ContentScript */

/**
 * The files of each content script, by the part of its id before the platform; a file stands after
 * those that it depends on.
 * @type {Record<string, string[]>}
 */
const FILES = {
  guide: [
    "shared/send.js",
    "content/dom.js",
    "content/time.js",
    "content/load.js",
    "content/look.js",
    "content/notice.js",
    "content/where.js",
    "content/placement.js",
    "content/accessible-name.js",
    "content/texts.js",
    "content/controls.js",
    "content/surroundings.js",
    "content/switches.js",
    "content/account.js",
    "content/alerts.js",
    "content/observe.js",
    "content/guide.js",
  ],
  banner: ["shared/send.js", "content/look.js", "content/notice.js", "content/placement.js", "content/banner.js"],
  "sign-in": ["shared/send.js", "content/sign-in.js"],
};

/** The guide has to see a page from its start; the others wait until the page is there. */
const AT_THE_START = ["guide"];

/** @param {string} id */
const kind = (id) => id.split("/")[0] ?? "";

/** @param {ContentScript[]} scripts @param {boolean} only whether to unregister all others */
export async function registerContentScripts(scripts, only) {
  const wanted = scripts.map(registration);
  const present = await chrome.scripting.getRegisteredContentScripts();
  const ids = new Set(scripts.map(({ id }) => id));
  const stale = present.filter(
    (script) => (only || ids.has(script.id)) && !wanted.some((other) => isSame(script, other)),
  );
  if (stale.length > 0) {
    await chrome.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  const missing = scripts.filter(
    (script) => !present.some((other) => isSame(registration(script), other)),
  );
  if (missing.length > 0) {
    await chrome.scripting.registerContentScripts(missing.map(registration));
    // A registration applies only to pages that are loaded after it.
    await runContentScripts(missing);
  }
}

/**
 * Injects these scripts into matching tabs that don't run them yet.
 * @param {ContentScript[]} scripts
 */
export async function runContentScripts(scripts) {
  await Promise.all(scripts.map(runInOpenTabs));
}

/** @param {ContentScript} script */
function registration({ id, matches, exclude_matches: excludeMatches }) {
  return {
    id,
    js: FILES[kind(id)] ?? [],
    matches,
    // Firefox rejects an empty list.
    ...(excludeMatches.length > 0 && { excludeMatches }),
    runAt: /** @type {"document_start" | "document_idle"} */ (
      AT_THE_START.includes(kind(id)) ? "document_start" : "document_idle"
    ),
    persistAcrossSessions: true,
  };
}

/**
 * @typedef {Pick<
 *   chrome.scripting.RegisteredContentScript,
 *   "id" | "js" | "matches" | "excludeMatches"
 * >} Registered
 */

/** @param {Registered} a @param {Registered} b */
function isSame(a, b) {
  /** @param {Registered} script */
  const key = ({ id, js = [], matches = [], excludeMatches = [] }) => {
    // Browsers return the files as URLs or as paths, and the match patterns in any order.
    const files = js.map((file) => file.replace(/^.*?((shared|content)\/)/, "$1"));
    return JSON.stringify([id, files, [...matches].sort(), [...excludeMatches].sort()]);
  };
  return key(a) === key(b);
}

/** @param {ContentScript} script */
async function runInOpenTabs({ id, matches, exclude_matches: excludeMatches }) {
  const open = await chrome.tabs.query({ url: matches });
  const excluded =
    excludeMatches.length > 0 ? await chrome.tabs.query({ url: excludeMatches }) : [];
  const outside = new Set(excluded.map((tab) => tab.id));
  const inside = open.flatMap((tab) =>
    tab.id === undefined || outside.has(tab.id) ? [] : [tab.id],
  );
  await Promise.allSettled(inside.map((tabId) => runIn(tabId, id)));
}

/** @param {number} tabId @param {ContentScript["id"]} id */
async function runIn(tabId, id) {
  const target = { tabId };
  const [runs] = await chrome.scripting.executeScript({
    target,
    func: isAlive,
    args: [kind(id)],
  });
  const files = FILES[kind(id)] ?? [];
  if (!runs?.result) await chrome.scripting.executeScript({ target, files });
}

/**
 * Runs in the page and returns whether the content script of this kind is alive there. Scripts that
 * stay on a page store the AbortController that ends them in `globalThis.veto`.
 * @param {string} kind
 */
function isAlive(kind) {
  const { [kind]: life } = /** @type {Record<string, unknown>} */ (globalThis.veto ?? {});
  return life instanceof AbortController && !life.signal.aborted;
}
