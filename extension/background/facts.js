// Collects the facts that the core needs about the browser and about the sender of a message.

/** @returns {Promise<import("../core/veto.js").BrowserFacts>} */
export async function browserFacts() {
  const { version, host_permissions: always, optional_host_permissions: asked } =
    chrome.runtime.getManifest();
  return {
    languages: [...navigator.languages],
    granted: await granted([...(always ?? []), ...(asked ?? [])]),
    version,
    managed: JSON.stringify(await managed()),
    identity: { id: chrome.runtime.id, base_url: chrome.runtime.getURL("") },
  };
}

/**
 * The match patterns for which the browser grants host access.
 * @param {string[]} patterns
 */
async function granted(patterns) {
  const each = await Promise.all(
    patterns.map(async (pattern) =>
      (await chrome.permissions.contains({ origins: [pattern] })) ? [pattern] : [],
    ),
  );
  return each.flat();
}

/** The policy that an organisation has set in the browser. Firefox throws where none is set. */
async function managed() {
  try {
    return await chrome.storage.managed.get(null);
  } catch {
    return null;
  }
}

/**
 * @param {chrome.runtime.MessageSender} sender
 * @returns {import("../core/veto.js").SenderFacts}
 */
export function senderFacts(sender) {
  return {
    extension_id: sender.id,
    url: sender.url,
    tab: sender.tab?.id,
    frame: sender.frameId,
    private: sender.tab?.incognito ?? false,
  };
}
