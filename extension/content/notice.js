// Shows a notice (the banner or the guide) on the page: a few sentences and actions, in a closed
// shadow root on one anonymous element outside the body. The core defines what each action does.
// **Invariant:** texts are inserted as text, never parsed as markup.

{
  /**
   * Adds the page's language to a request to open the switch, so that the path to it is shown in
   * the platform's own words.
   */
  veto.fromHere = (addressed) =>
    typeof addressed.request === "object" && "open_switch" in addressed.request
      ? {
          ...addressed,
          request: { open_switch: { interface_language: document.documentElement.lang } },
        }
      : addressed;

  /** @param {string} tag @param {string} [text] */
  const element = (tag, text = "") =>
    Object.assign(document.createElement(tag), { textContent: text });

  /**
   * Adds the style sheet as an adopted one, which the page's content security policy cannot block,
   * wherever the page moves the notice. In Firefox before 153, content scripts cannot adopt style
   * sheets (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); there it is a `style` element.
   * @param {ShadowRoot} root
   */
  const addStyles = (root) => {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(veto.look);
      root.adoptedStyleSheets = [sheet];
    } catch {
      root.append(element("style", veto.look));
    }
  };

  /**
   * Removes a notice that an older version of Veto left here. When the browser updates Veto, it
   * cuts the old content script off from everything, so the old notice may stay.
   */
  const clear = () => {
    // Chromium has a function for closed shadow roots, Firefox a property of the element.
    const { dom } = chrome;
    for (const other of document.documentElement.children) {
      const root = dom
        ? dom.openOrClosedShadowRoot(/** @type {HTMLElement} */ (other))
        : /** @type {any} */ (other).openOrClosedShadowRoot;
      if (root?.querySelector("section.veto")) other.remove();
    }
  };

  veto.notice = (signal, act, drawn) => {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "closed" });
    const section = element("section");
    const status = element("div");
    const actions = element("div");
    actions.className = "actions";
    const ring = element("i");
    section.className = ring.className = "veto";
    status.role = "status";
    ring.hidden = true;
    section.append(status, actions);
    addStyles(root);
    // The ring comes first, so that it is never drawn over the notice's text.
    root.append(ring, section);
    signal.addEventListener("abort", () => empty());

    /**
     * One sentence. The platform's own words in it are marked with their language.
     * @param {Piece[]} pieces @param {string} size
     */
    const paragraph = (pieces, size) => {
      const made = element("p");
      made.className = size;
      made.append(
        ...pieces.map(({ text, language }) =>
          language === null ? text : Object.assign(element("span", text), { lang: language }),
        ),
      );
      return made;
    };

    /** @param {import("../core/veto.js").Action<string>} action */
    const control = ({ text, weight, deed: command }) => {
      const link = command.kind === "open" || command.kind === "visit";
      const made = element(link ? "a" : "button", weight === "cross" ? "" : text);
      if (link) made.setAttribute("href", command.url);
      if (weight === "cross") {
        // The tooltip alone names it: beside another name it would be a description, read out, too.
        made.title = text;
        made.append(Object.assign(element("span", "✕"), { ariaHidden: "true" }));
      }
      made.className = weight;
      made.addEventListener("click", (event) => {
        // A page can dispatch clicks, but not trusted ones.
        if (!event.isTrusted || !(event instanceof MouseEvent)) return;
        // With a modifier key, the browser opens the link in its usual way.
        if (link && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        event.preventDefault();
        act(command);
      });
      return made;
    };

    /**
     * Fills the ring in the time that the core needs. The style sheet does it, and not for people
     * who want no motion.
     * @param {import("../core/veto.js").Wait | null} wait
     */
    const fill = (wait) => {
      ring.replaceChildren();
      if (!wait) return;
      const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const line = document.createElementNS(made.namespaceURI, "rect");
      line.setAttribute("pathLength", "1");
      made.append(line);
      ring.append(made);
      ring.style.setProperty("--whole", `${wait.whole_ms}ms`);
      ring.style.setProperty("--gone", `${wait.left_ms - wait.whole_ms}ms`);
    };

    /** The frame in which the notice is filled; 0 if it is filled. */
    let frame = 0;
    const empty = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      host.remove();
      status.replaceChildren();
      actions.replaceChildren();
    };

    /**
     * Inserts the notice, empty and unseen, and fills it in the frame after the next. Assistive
     * technology reads out what changes in a region that it knows, and learns of a region only when
     * a frame is drawn; what comes together with its region may never be read out.
     * @param {() => void} draw
     */
    const insert = (draw) => {
      clear();
      empty();
      section.dataset.room = "none";
      document.documentElement.insertBefore(host, document.body);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          frame = 0;
          draw();
          drawn();
        });
      });
    };

    /** @type {import("../core/veto.js").Notice<string, Piece[]> | undefined} */
    let latest;
    let shown = "";
    const draw = () => {
      if (!latest) return;
      const { language, name, tone, sentences, brief } = latest;
      section.lang = language;
      section.dataset.tone = tone;
      section.setAttribute("aria-label", name);
      // The style sheet chooses by the window's size.
      const whole = brief.length > 0 ? "whole" : "";
      status.replaceChildren(
        ...sentences.map((one) => paragraph(one, whole)),
        ...brief.map((one) => paragraph(one, "brief")),
      );
      const hadFocus = root.activeElement !== null;
      actions.replaceChildren(...latest.actions.map(control));
      // Restore focus only if it was inside the notice; never steal it.
      if (hadFocus) /** @type {HTMLElement | null} */ (actions.firstElementChild)?.focus();
    };

    return {
      box: section,
      show(notice) {
        latest = notice;
        const wanted = JSON.stringify({ ...notice, ring: null, wait: null });
        if (!host.isConnected) insert(draw);
        else if (wanted !== shown && !frame) draw();
        fill(notice.wait);
        shown = wanted;
      },
      hide() {
        empty();
        shown = "";
      },
      ring(target) {
        const box = veto.boxOf(target);
        ring.hidden = !box;
        if (!box) return;
        const { left, top, width, height } = box;
        // By a transform, which the page doesn't see as a layout shift (see placement.js).
        Object.assign(ring.style, {
          transform: `translate(${left - 9}px, ${top - 9}px)`,
          width: `${width + 12}px`,
          height: `${height + 12}px`,
        });
      },
    };
  };
}
