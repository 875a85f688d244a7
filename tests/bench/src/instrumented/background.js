// Clock in the background. It is imported first, so that it receives every event before the product
// does.

import { cores } from "./cores.js";

const clock = { event: 0, badge: 0, core: 0 };

chrome.runtime.onMessage.addListener(() => {
  clock.event = performance.now();
});

const setBadgeText = chrome.action.setBadgeText.bind(chrome.action);
chrome.action.setBadgeText = async (details) => {
  await setBadgeText(details);
  clock.badge = performance.now();
};

// Measure the product's own start of the core: reading it from the package, compiling and
// instantiating in one step.
const streaming = WebAssembly.instantiateStreaming.bind(WebAssembly);
WebAssembly.instantiateStreaming = async (response, imports) => {
  const before = performance.now();
  const started = await streaming(response, imports);
  clock.core = performance.now() - before;
  return started;
};

/**
 * Returns the bytes with a custom section that has no effect and differs for each number, because
 * the engine caches what it has already compiled.
 */
const unlike = (bytes, number) => {
  const note = [0, 6, 4, 99, 108, 107, 48 + number, 0];
  const made = new Uint8Array(bytes.length + note.length);
  made.set(bytes);
  made.set(note, bytes.length);
  return made;
};

/**
 * Starts all cores one after the other. Returns for each how long it took to compile and to
 * instantiate, in ms.
 */
async function startCores() {
  const file = await fetch(chrome.runtime.getURL("core/veto_bg.wasm"));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const times = [];
  for (const [number, init] of cores.entries()) {
    const own = unlike(bytes, number);
    const begin = performance.now();
    const module = await WebAssembly.compile(own);
    const compiled = performance.now();
    await init({ module_or_path: module });
    times.push([compiled - begin, performance.now() - compiled]);
  }
  return times;
}

// Use a port, because the product answers every message.
chrome.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener(async (what) => {
    port.postMessage(what === "cores" ? await startCores() : clock);
  });
});
