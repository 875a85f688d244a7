// The browser's two stores, the local one and the one it syncs, read and written whole. What is in them,
// only the core knows.

/**
 * Everything in the store; `null` if the browser does not give it out.
 * @returns {Promise<Record<string, unknown> | null>}
 */
export async function readStore() {
  return read("local");
}

/**
 * Writes the changes; tells whether the browser took them. What is put is put in one step: all of
 * it or none.
 * @param {import("../core/veto.js").StoreChanges | null} changes
 */
export async function writeStore(changes) {
  return write("local", changes);
}

/**
 * Everything in the sync store; `null` if the browser has none, or does not give it out.
 * @returns {Promise<Record<string, unknown> | null>}
 */
export async function readSynced() {
  return read("sync");
}

/**
 * Writes changes to the sync store; tells whether the browser took them.
 * @param {import("../core/veto.js").StoreChanges | null} changes
 */
export async function writeSynced(changes) {
  return write("sync", changes);
}

/** @param {"local" | "sync"} area */
async function read(area) {
  try {
    return await chrome.storage[area].get(null);
  } catch (error) {
    console.error(`The ${area} store cannot be read:`, error);
    return null;
  }
}

/** @param {"local" | "sync"} area @param {import("../core/veto.js").StoreChanges | null} changes */
async function write(area, changes) {
  if (!changes) return true;
  try {
    await chrome.storage[area].set(changes.set);
    if (changes.remove.length > 0) await chrome.storage[area].remove(changes.remove);
    return true;
  } catch (error) {
    console.error(`The ${area} store cannot be written:`, error);
    return false;
  }
}
