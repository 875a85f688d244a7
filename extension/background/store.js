// Reads and writes the browser's two stores: the store (`storage.local`) and the sync store
// (`storage.sync`). Only the core knows what they contain.

/**
 * Everything in the store; `null` if the browser refuses to read it.
 * @returns {Promise<Record<string, unknown> | null>}
 */
export async function readStore() {
  return read("local");
}

/**
 * Writes the changes and returns whether the browser accepted them. All values to set are written
 * in one step, all of them or none; keys are removed after that.
 * @param {import("../core/veto.js").StoreChanges | null} changes
 */
export async function writeStore(changes) {
  return write("local", changes);
}

/**
 * Everything in the sync store; `null` if the browser has none, or refuses to read it.
 * @returns {Promise<Record<string, unknown> | null>}
 */
export async function readSynced() {
  return read("sync");
}

/**
 * Writes changes to the sync store and returns whether the browser accepted them.
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
