// The clock on a page of Veto's own: when what the core drew has been painted, counted from the start of the navigation.
new MutationObserver((_, observer) => {
  if (!document.querySelector("#status strong")) return;
  observer.disconnect();
  // A message sent within a frame arrives when that is painted.
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (globalThis.painted = performance.now());
    port2.postMessage(null);
  });
}).observe(document, { childList: true, subtree: true });
