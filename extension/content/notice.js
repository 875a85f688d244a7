// Shows a notice on the page: a few sentences and what can be done, in a closed shadow root on one
// element without a name, outside the body. Texts go in as texts. What an action does, the core said.

{
  const STYLE = `
    :host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; }
    @media print { :host { display: none !important; } }
    section { position: fixed; inset: auto auto 16px 16px; max-width: calc(100vw - 32px); box-sizing: border-box;
      display: flex; flex-wrap: wrap; gap: 6px 14px; align-items: center; min-height: 50px; padding: 8px 52px 8px 14px;
      color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; color: light-dark(#1c1b1f, #f2f0f4); background: light-dark(#fff, #26242b);
      border: 1px solid light-dark(#79747e, #938f99); border-inline-start: 5px solid var(--tone); border-radius: 8px;
      box-shadow: 0 4px 16px #0004; }
    section { --tone: light-dark(#5f6368, #bdc1c6); }
    [data-tone=attention] { --tone: light-dark(#b3261e, #f2b8b5); }
    [data-tone=waiting] { --tone: light-dark(#8a5a00, #f5c26b); }
    [data-tone=good] { --tone: light-dark(#1b6e3c, #81c995); }
    [role=status] { flex: 1 1 20em; }
    p { margin: 0; }
    nav { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
    a, button { font: inherit; min-height: 32px; box-sizing: border-box; padding: 5px 12px; border-radius: 6px; cursor: pointer;
      border: 1px solid currentColor; background: none; color: inherit; text-decoration: none; }
    .primary { background: light-dark(#3b2b8c, #cfc4ff); border-color: light-dark(#3b2b8c, #cfc4ff); color: light-dark(#fff, #1f1550); font-weight: 600; }
    .cross { position: absolute; inset-block-start: 8px; inset-inline-end: 8px; border: 0; padding: 0; width: 32px; font-size: 18px; line-height: 1; }
    :focus-visible { outline: 3px solid light-dark(#3b2b8c, #cfc4ff); outline-offset: 2px; }
    i { color-scheme: light dark; position: fixed; pointer-events: none; border: 3px solid light-dark(#3b2b8c, #cfc4ff); border-radius: 10px;
      box-shadow: 0 0 0 2px light-dark(#fff, #1f1550), inset 0 0 0 1px light-dark(#fff, #1f1550); }
    @media (pointer: coarse) { section { padding-inline-end: 60px; } a, button { min-height: 44px; } .cross { width: 44px; } }
    @media (forced-colors: active) { .primary { border-width: 3px; } i { border-color: Highlight; } }`;

  /** A request made on a page tells the page's language: the way is then shown in LinkedIn's own words. */
  veto.fromHere = (request) =>
    typeof request === "object" && "open_switch" in request
      ? { open_switch: { interface_language: document.documentElement.lang } }
      : request;

  /** @param {string} tag @param {string} [text] */
  const element = (tag, text = "") => Object.assign(document.createElement(tag), { textContent: text });

  veto.notice = (signal, act) => {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "closed" });
    const section = element("section");
    const status = element("div");
    const actions = element("nav");
    const ring = element("i");
    status.role = "status";
    ring.hidden = true;
    section.append(status, actions);
    root.append(element("style", STYLE), section, ring);
    signal.addEventListener("abort", () => host.remove());

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
        if (!host.isConnected) document.documentElement.insertBefore(host, document.body);
        const wanted = JSON.stringify({ ...notice, ring: null });
        if (wanted === shown) return;
        shown = wanted;
        section.lang = language;
        section.dataset.tone = tone;
        section.setAttribute("aria-label", name);
        status.replaceChildren(...sentences.map((sentence) => element("p", sentence)));
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
        const box = target?.getBoundingClientRect();
        ring.hidden = !box?.width;
        if (!box) return;
        const { left, top, width, height } = box;
        Object.assign(ring.style, { left: `${left - 9}px`, top: `${top - 9}px`, width: `${width + 12}px`, height: `${height + 12}px` });
      },
    };
  };
}
