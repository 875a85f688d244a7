// Registers exactly the content scripts that the core names, and no other. Which and where is the core's.

/** @typedef {import("../core/veto.js").ContentScript} ContentScript */

/** The files of each, in the order in which they need each other. */
const FILES = {
  banner: ["shared/send.js", "content/look.js", "content/notice.js", "content/placement.js", "content/banner.js"],
  "sign-in": ["shared/send.js", "content/sign-in.js"],
};

/** @param {ContentScript[]} scripts */
export async function registerContentScripts(scripts) {
  const wanted = scripts.map(registration);
  const present = await chrome.scripting.getRegisteredContentScripts();
  const stale = present.filter((script) => !wanted.some((other) => isSame(script, other)));
  if (stale.length > 0) {
    await chrome.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  const missing = wanted.filter((script) => !present.some((other) => isSame(script, other)));
  if (missing.length > 0) {
    await chrome.scripting.registerContentScripts(missing);
    await Promise.all(missing.map(runInOpenTabs));
  }
}

/** @param {ContentScript} script */
function registration({ id, matches, exclude_matches: excludeMatches }) {
  return {
    id: /** @type {string} */ (id),
    js: FILES[id],
    matches,
    // Firefox takes no empty list.
    ...(excludeMatches.length > 0 && { excludeMatches }),
    runAt: /** @type {const} */ ("document_idle"),
    persistAcrossSessions: true,
  };
}

/** @typedef {Pick<chrome.scripting.RegisteredContentScript, "id" | "js" | "matches" | "excludeMatches">} Registered */

/** @param {Registered} a @param {Registered} b */
function isSame(a, b) {
  /** @param {Registered} script */
  const key = ({ id, js = [], matches = [], excludeMatches = [] }) => {
    // Browsers give the files back as addresses or as paths, the patterns in any order.
    const files = js.map((file) => file.replace(/^.*?((shared|content)\/)/, "$1"));
    return JSON.stringify([id, files, [...matches].sort(), [...excludeMatches].sort()]);
  };
  return key(a) === key(b);
}

/**
 * A registration counts from the next page on; what is open already is not left out.
 * @param {ReturnType<typeof registration>} script
 */
async function runInOpenTabs({ js, matches, excludeMatches }) {
  const open = await chrome.tabs.query({ url: matches });
  const excluded = excludeMatches ? await chrome.tabs.query({ url: excludeMatches }) : [];
  const outside = new Set(excluded.map(({ id }) => id));
  const inside = open.flatMap(({ id }) => (id === undefined || outside.has(id) ? [] : [id]));
  await Promise.allSettled(
    inside.map((tabId) => chrome.scripting.executeScript({ target: { tabId }, files: js })),
  );
}
