// Detects extensions on a page in every way that a site has. Runs before anything else, and
// collects what it notices in `window.noticed`, one line each. It knows Veto only by the words it
// looks for.

window.noticed = { mutations: [], calls: [], events: [], entries: [] };
{
  const { noticed } = window;
  const NAMES = /\bveto|(chrome|moz)-extension/i;

  // Records every change of the document from the start.
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const what = [...addedNodes]
        .map((node) => `+${node.nodeName}`)
        .concat([...removedNodes].map((node) => `-${node.nodeName}`));
      noticed.mutations.push([type, target.nodeName, attributeName ?? "", ...what].join(" "));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  // Wrap every function of every interface, to see who calls it.
  const record = (name) => {
    const { stack } = new Error();
    if (NAMES.test(stack)) noticed.calls.push(`${name} ${stack}`);
  };
  for (const key of Object.getOwnPropertyNames(window)) {
    const prototype =
      typeof window[key] === "function" && /^[A-Z]/.test(key) && window[key].prototype;
    if (!prototype || !(prototype instanceof EventTarget || prototype === EventTarget.prototype))
      continue;
    for (const [name, { value, writable }] of Object.entries(
      Object.getOwnPropertyDescriptors(prototype),
    )) {
      if (typeof value !== "function" || !writable || name === "constructor") continue;
      prototype[name] = function (...given) {
        record(name);
        return Reflect.apply(value, this, given);
      };
    }
  }
  // Trap the very objects that a script has to touch.
  const trap = (object, name) => {
    const real = object[name];
    Object.defineProperty(object, name, {
      get() {
        noticed.calls.push(`${name} of ${object.nodeName}`);
        return real;
      },
    });
  };
  for (const name of ["createElement", "elementsFromPoint"]) trap(document, name);
  for (const name of ["insertBefore", "lang"]) trap(document.documentElement, name);

  // Record events that nobody on the page has caused, and those at elements that the page does not
  // have.
  const types = new Set(["message", "securitypolicyviolation", "slotchange", "DOMNodeInserted"]);
  for (const object of [window, document, HTMLElement.prototype]) {
    for (let at = object; at; at = Object.getPrototypeOf(at)) {
      for (const key of Object.getOwnPropertyNames(at))
        if (key.startsWith("on")) types.add(key.slice(2));
    }
  }
  const foreign = (target) =>
    target instanceof Element &&
    target !== document.head &&
    target !== document.body &&
    target.parentElement === document.documentElement;
  for (const type of types) {
    addEventListener(
      type,
      (event) => {
        if (
          foreign(event.target) ||
          !event.isTrusted ||
          ["message", "securitypolicyviolation", "error"].includes(type)
        ) {
          noticed.events.push(`${type} at ${event.target?.nodeName ?? "window"}`);
        }
      },
      true,
    );
  }
  if (window.ReportingObserver) {
    new ReportingObserver(
      (reports) => noticed.events.push(...reports.map(({ type }) => `report ${type}`)),
      { buffered: true },
    ).observe();
  }

  // Record what the browser measured: files, marks, shifts, and where the largest picture was
  // painted.
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // The page is notified that something in a closed root has moved, but not what.
        const shifted =
          type === "layout-shift" &&
          (entry.sources.length === 0 || entry.sources.some(({ node }) => !node || foreign(node)));
        const loaded = type === "resource" && !entry.name.startsWith(location.origin);
        if (
          ["mark", "measure", "element"].includes(type) ||
          shifted ||
          loaded ||
          foreign(entry.element ?? entry.target) ||
          NAMES.test(entry.name)
        ) {
          noticed.entries.push(`${type} ${entry.name}`);
        }
      }
    }).observe({ type, buffered: true });
  }

  // Returns the current state of the page: everything that can be asked of it.
  window.portrait = () => {
    const lines = [];
    const members = (name, object) => {
      for (const key of Reflect.ownKeys(object)) {
        const { value } = Object.getOwnPropertyDescriptor(object, key);
        const isFunction = typeof value === "function";
        const what = isFunction ? Function.prototype.toString.call(value) : typeof value;
        lines.push(`${name}.${String(key)} ${what}`);
      }
    };
    for (const [name, object] of [
      ["window", window],
      ["document", document],
      ["html", document.documentElement],
      ["body", document.body],
    ]) {
      for (let at = object; at; at = Object.getPrototypeOf(at)) members(name, at);
    }
    for (const key of Object.getOwnPropertyNames(window)) {
      if (typeof window[key] !== "function" || !/^[A-Z]/.test(key)) continue;
      members(key, window[key]);
      if (window[key].prototype) members(`${key}.prototype`, window[key].prototype);
    }
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      lines.push(`sheet ${sheet.href} ${sheet.cssRules.length}`);
    }
    for (const element of [
      document.documentElement,
      document.body,
      ...document.querySelectorAll("main, header, aside, article, [role=switch]"),
    ]) {
      const style = getComputedStyle(element);
      const values = [...style].map(
        (property) => `${property}:${style.getPropertyValue(property)}`,
      );
      lines.push(
        `style ${element.localName} ${values.join(";")}`,
        `box ${JSON.stringify(element.getBoundingClientRect())}`,
      );
    }
    lines.push(
      `frames ${window.length}`,
      `focus ${document.activeElement?.nodeName}`,
      `selection ${getSelection()}`,
    );
    const { scrollWidth, scrollHeight } = document.documentElement;
    lines.push(`size ${scrollWidth} ${scrollHeight} ${document.fonts.size}`);
    lines.push(`runtime ${typeof window.chrome?.runtime} ${typeof window.browser}`);
    // Walk through the document's texts and attributes, as far as a page can see them.
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      const attributes = [...(node.attributes ?? [])]
        .filter(({ name }) => name !== "class")
        .map(({ name, value }) => `${name}=${value}`);
      const root = node.shadowRoot ? "open" : "";
      const value = node.nodeValue ?? "";
      lines.push(`node ${node.nodeName} ${value} ${attributes.join(" ")} ${root}`);
    }
    return lines;
  };

  /** Returns all findings, once the observers have reported everything. */
  window.findings = () =>
    new Promise((resolve) => {
      // Mutation observers report in a microtask, performance observers in a task when the page is
      // idle.
      requestAnimationFrame(() =>
        requestIdleCallback(() => resolve({ ...noticed, portrait: portrait() })),
      );
    });
}
