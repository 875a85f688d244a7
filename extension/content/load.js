// Describes one load of the page: when it began, where it came from, and whether a person has used
// it. Runs before the document has anything that a person could use.

// Runs once in a page even if it is injected again, since it keeps state.
if (!veto.load) {
  // Not `performance.timeOrigin`: Firefox counts that from the start of its process, by a clock
  // that stops while the machine sleeps (https://github.com/w3c/hr-time/issues/115).
  const began = Math.round(Date.now() - performance.now());
  /** @type {import("../core/veto.js").PageLoad} */
  const load = { id: crypto.randomUUID(), opened_at: began };
  const fromTheStart = veto.dom.state(document) === "loading" && !veto.dom.body(document);
  const from = Math.round(performance.now());

  /** Keys that move around in a page or leave it; pressing them is not using the page. */
  const AROUND = /^(Tab|Shift|Control|Alt|Meta|Escape|F\d+|Page(Up|Down)|Home|End|Arrow\w+)$/;
  /** In milliseconds: a frame found below this age was found before a person could use it. */
  const YOUNG_MS = 500;

  let touched = false;
  let restored = false;
  let moved = false;
  let fromCache = false;
  /** @type {EventTarget | undefined} */
  let notice;
  /** @type {WeakMap<Document, { from_the_start: boolean, from_ms: number }>} */
  const frames = new WeakMap();
  /** @type {((event: Event) => void)[]} */
  const heard = [];
  /** @type {(() => void)[]} */
  const pressed = [];

  // What the page's own scripts fetched may have come from a cache or a service worker, although
  // the document did not.
  try {
    new PerformanceObserver((list) => {
      for (const entry of /** @type {PerformanceResourceTiming[]} */ (list.getEntries())) {
        const asked =
          ["fetch", "xmlhttprequest"].includes(entry.initiatorType) &&
          entry.name.startsWith(`${location.origin}/`);
        const cached = entry.transferSize === 0 && entry.decodedBodySize > 0;
        fromCache ||= asked && (cached || entry.workerStart > 0);
      }
    }).observe({ type: "resource", buffered: true });
  } catch {
    fromCache = true;
  }

  addEventListener("pageshow", ({ persisted }) => {
    restored ||= persisted;
  });

  /** Whether a person uses the page, instead of only moving around in it. @param {Event} event */
  const isUse = (event) => {
    if (!event.isTrusted || event.target === notice) return false;
    if (!(event instanceof KeyboardEvent)) return true;
    const nothingFocused =
      event.target === veto.dom.body(document) || event.target === veto.dom.top(document);
    return !(
      nothingFocused ||
      AROUND.test(event.key) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    );
  };

  /** @param {Event} event */
  const use = (event) => {
    if (!isUse(event)) return;
    // Our listeners run before the page's own, and before `touched` is set: what the page showed
    // until now is not the person's doing.
    for (const hear of heard) hear(event);
    touched = true;
  };

  /** @param {Event} event */
  const press = (event) => {
    if (event.isTrusted) for (const hear of pressed) hear();
  };

  /** @param {Window} view */
  const listen = (view) => {
    // A native control has already changed when its click event fires, so the page is also looked
    // at on pointerdown.
    view.addEventListener("pointerdown", press, { passive: true, capture: true });
    for (const type of ["click", "keydown", "input", "change"]) view.addEventListener(type, use, { passive: true, capture: true });
  };
  listen(window);

  /** @param {Window} view @returns {import("../core/veto.js").Arrival} */
  const arrivalOf = (view) => {
    if (restored) return "history";
    if (moved) return "in_page";
    const [entry] = /** @type {PerformanceNavigationTiming[]} */ (
      view.performance.getEntriesByType("navigation")
    );
    if (!entry?.responseEnd) return "unknown";
    if (entry.type === "back_forward") return "history";
    if (entry.workerStart > 0) return "service_worker";
    // TypeScript does not know `deliveryType` yet (https://www.w3.org/TR/resource-timing/).
    const { deliveryType } = /** @type {{ deliveryType?: string }} */ (
      /** @type {unknown} */ (entry)
    );
    if (deliveryType === "cache" || entry.transferSize === 0 || fromCache) return "cache";
    return "server";
  };

  veto.load = {
    begin: async () => {
      const reply = await veto.send({ request: { begin_load: { opened_at: began } } });
      if (reply.kind === "begun") load.after = reply.after;
    },
    facts: () => ({
      load,
      watch: { from_the_start: fromTheStart, from_ms: from, arrival: arrivalOf(window), touched },
    }),
    meet: (frame) => {
      const view = veto.dom.view(frame);
      if (!view || frames.has(frame)) return;
      const empty = !frame.querySelector("input, select, [role], [aria-pressed]");
      frames.set(frame, {
        from_the_start: empty || view.performance.now() < YOUNG_MS,
        from_ms: Math.round(view.performance.now()),
      });
      listen(view);
    },
    frame: (document) => {
      const met = frames.get(document);
      const view = veto.dom.view(document);
      if (!met || !view) return { from_the_start: false, from_ms: 0, arrival: "unknown", touched: false };
      // The page itself writes the content of an about: frame, so that content came with the page.
      const own = /^about:/.test(view.location.href) ? window : view;
      return { ...met, arrival: arrivalOf(own), touched: false };
    },
    move: () => {
      moved = true;
    },
    isTouched: () => touched,
    ignore: (target) => {
      notice = target;
    },
    restore: () => {
      restored = true;
    },
    press: (listener, signal) => {
      pressed.push(listener);
      signal.addEventListener("abort", () => pressed.splice(pressed.indexOf(listener), 1));
    },
    hear: (listener, signal) => {
      heard.push(listener);
      signal.addEventListener("abort", () => heard.splice(heard.indexOf(listener), 1));
    },
  };
}
