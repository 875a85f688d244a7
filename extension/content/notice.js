// Shows a notice on the page: a few sentences and what can be done, in a closed shadow root on one
// element without a name, outside the body. Texts go in as texts. What an action does, the core said.

{
  /** A request made on a page tells the page's language: the way is then shown in LinkedIn's own words. */
  veto.fromHere = (request) =>
    typeof request === "object" && "open_switch" in request
      ? { open_switch: { interface_language: document.documentElement.lang } }
      : request;

  /** @param {string} tag @param {string} [text] */
  const element = (tag, text = "") => Object.assign(document.createElement(tag), { textContent: text });

  /**
   * A sheet that the page's policy has no say in, wherever the page moves the notice. Content scripts could not do
   * that before Firefox 153 (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
   * @param {ShadowRoot} root
   */
  const dress = (root) => {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(veto.look);
      root.adoptedStyleSheets = [sheet];
    } catch {
      root.append(element("style", veto.look));
    }
  };

  /** What an earlier version left here, which the browser has cut off from everything when it put this one in its place. */
  const clear = () => {
    // Chromium has a function for it, Firefox a property of the element.
    const { dom } = chrome;
    for (const other of document.documentElement.children) {
      const root = dom ? dom.openOrClosedShadowRoot(/** @type {HTMLElement} */ (other)) : /** @type {any} */ (other).openOrClosedShadowRoot;
      if (root?.querySelector("section.veto")) other.remove();
    }
  };

  veto.notice = (signal, act) => {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "closed" });
    const section = element("section");
    const status = element("div");
    const actions = element("nav");
    const ring = element("i");
    section.className = ring.className = "veto";
    status.role = "status";
    ring.hidden = true;
    section.append(status, actions);
    dress(root);
    // The ring first, so that it is never drawn over what is said about it.
    root.append(ring, section);
    signal.addEventListener("abort", () => host.remove());

    /** The platform's own words, in its language, within Veto's. @param {Piece[]} pieces */
    const paragraph = (pieces) => {
      const made = element("p");
      made.append(...pieces.map(({ text, language }) => (language === null ? text : Object.assign(element("span", text), { lang: language }))));
      return made;
    };

    /** @param {import("../core/veto.js").Action<string>} action */
    const control = ({ text, weight, deed }) => {
      const link = deed.kind === "open";
      const made = element(link ? "a" : "button", weight === "cross" ? "✕" : text);
      if (link) made.setAttribute("href", deed.url);
      if (weight === "cross") made.setAttribute("aria-label", (made.title = text));
      made.className = weight;
      made.addEventListener("click", (event) => {
        // A page can make clicks, but not trusted ones.
        if (!event.isTrusted || !(event instanceof MouseEvent)) return;
        // With a modifier key the browser opens the link as it always does.
        if (link && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        event.preventDefault();
        act(deed);
      });
      return made;
    };

    let shown = "";
    return {
      box: section,
      show(notice) {
        const { language, name, tone, sentences } = notice;
        if (!host.isConnected) {
          clear();
          document.documentElement.insertBefore(host, document.body);
        }
        const wanted = JSON.stringify({ ...notice, ring: null });
        if (wanted === shown) return;
        shown = wanted;
        section.lang = language;
        section.dataset.tone = tone;
        section.setAttribute("aria-label", name);
        status.replaceChildren(...sentences.map(paragraph));
        const hadFocus = root.activeElement !== null;
        actions.replaceChildren(...notice.actions.map(control));
        // Whoever was here stays here; nobody else is called away.
        if (hadFocus) /** @type {HTMLElement | null} */ (actions.firstElementChild)?.focus();
      },
      hide() {
        host.remove();
        shown = "";
      },
      ring(target) {
        const box = veto.boxOf(target);
        ring.hidden = !box;
        if (!box) return;
        const { left, top, width, height } = box;
        // By a transform, as in placement.js.
        Object.assign(ring.style, { transform: `translate(${left - 9}px, ${top - 9}px)`, width: `${width + 12}px`, height: `${height + 12}px` });
      },
    };
  };
}
