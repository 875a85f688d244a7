// What the browser says of itself and of those who send messages, as the core wants it. Judges nothing.

/** @returns {Promise<import("../core/veto.js").BrowserFacts>} */
export async function browserFacts() {
  const { version, host_permissions: origins } = chrome.runtime.getManifest();
  return {
    languages: [...navigator.languages],
    host_access: await chrome.permissions.contains({ origins }),
    version,
    identity: { id: chrome.runtime.id, base_url: chrome.runtime.getURL("") },
  };
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
  };
}
