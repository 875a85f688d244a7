// The browser's store, read and written whole. What is in it, only the core knows.

/**
 * Everything in the store; `null` if the browser does not give it out.
 * @returns {Promise<Record<string, unknown> | null>}
 */
export async function readStore() {
  try {
    return await chrome.storage.local.get(null);
  } catch (error) {
    console.error("The store cannot be read:", error);
    return null;
  }
}

/**
 * Writes the changes; tells whether the browser took them. What is put is put in one step: all of
 * it or none.
 * @param {import("../core/veto.js").StoreChanges | null} changes
 */
export async function writeStore(changes) {
  if (!changes) return true;
  try {
    await chrome.storage.local.set(changes.set);
    if (changes.remove.length > 0) await chrome.storage.local.remove(changes.remove);
    return true;
  } catch (error) {
    console.error("The store cannot be written:", error);
    return false;
  }
}
