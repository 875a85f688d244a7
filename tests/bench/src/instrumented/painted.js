// Clock on a page of Veto: when the content that the core drew has been painted, in ms since the
// start of the navigation.
new MutationObserver((_, observer) => {
  if (!document.querySelector("#status strong")) return;
  observer.disconnect();
  // A message that is sent within a frame arrives when that frame has been painted.
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (globalThis.painted = performance.now());
    port2.postMessage(null);
  });
}).observe(document, { childList: true, subtree: true });
