// Sends a request to the background, and again if no answer comes: the background may have been
// stopped a moment ago, and then either the request or its answer is lost. The id makes sending
// again safe. A classic script, for extension pages and content scripts alike; it may run twice in
// the same place.

// Defined, not assigned: in Chromium an element of the page with this name would take its place
// (https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object).
if (!Object.hasOwn(globalThis, "veto")) Object.defineProperty(globalThis, "veto", { value: {} });

/**
 * Sends a request with what it is about. Resolves to the answer; rejects when the extension is gone
 * (updated or removed), or when the background has not answered 20 attempts.
 */
veto.send = async (addressed) => {
  const message = { id: crypto.randomUUID(), ...addressed };
  for (let attempt = 1; ; attempt++) {
    try {
      const reply = await chrome.runtime.sendMessage(message);
      if (reply) return reply;
    } catch (error) {
      if (!chrome.runtime?.id) throw error;
    }
    if (attempt === 20) throw new Error("Veto’s background does not answer");
    await new Promise((resume) => setTimeout(resume, 100));
  }
};
