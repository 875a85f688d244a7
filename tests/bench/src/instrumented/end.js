// Clock after the banner's content scripts.
globalThis.clock.end = performance.now();
