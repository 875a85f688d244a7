// Clock before the banner's content scripts.
globalThis.clock = { begin: performance.now() };
