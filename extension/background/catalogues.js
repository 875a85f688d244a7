// Reads message catalogues (`_locales/*/messages.json`) from the package and caches their texts.

/**
 * The texts by folder. A page of Veto begins to read some before this script is there
 * (page/begin.js).
 * @type {Map<string, Promise<string>>}
 */
const texts = new Map(globalThis.veto?.begun?.catalogues);

/**
 * The texts of the catalogues in these folders below `_locales`. A catalogue that cannot be read is
 * left out: the next in the list replaces it.
 * @param {string[]} folders
 */
export async function catalogues(folders) {
  const read = await Promise.allSettled(folders.map(text));
  return read.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}

/** @param {string} folder */
function text(folder) {
  let reading = texts.get(folder);
  if (!reading) {
    const url = chrome.runtime.getURL(`_locales/${folder}/messages.json`);
    reading = fetch(url).then((file) => file.text());
    reading.catch(() => texts.delete(folder));
    texts.set(folder, reading);
  }
  return reading;
}
