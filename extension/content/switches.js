// Reports the facts about every control on the page: its states, choices and texts, and whether it
// is shown, disabled or busy.

{
  /** @param {Element} element */
  const hasRoom = (element) => {
    const { width, height } = veto.dom.box(element);
    return width > 0 && height > 0 && veto.dom.isVisible(element);
  };

  /** @param {Element} element */
  const input = (element) =>
    veto.dom.name(element) === "input" ? /** @type {HTMLInputElement} */ (element) : null;

  /**
   * Whether a control is visible: itself or, where a native control is hidden, by one of its
   * labels.
   * @param {Element} element
   */
  const isShown = (element) =>
    [element, ...veto.labels(element)].some(hasRoom) &&
    [...veto.outward(element)].every(
      (at) =>
        !veto.dom.matches(at, "[aria-hidden=true], [inert]") &&
        (veto.dom.name(at) !== "iframe" || hasRoom(at)),
    );

  /**
   * The state by each source: a native control's own state, `aria-checked` and `aria-pressed`.
   * @param {Element} element
   */
  const states = (element) => {
    const native = input(element);
    const checkable = native && ["checkbox", "radio"].includes(native.type);
    const own = checkable
      ? [native.indeterminate && native.type === "checkbox" ? "mixed" : String(native.checked)]
      : [];
    const attributes = ["aria-checked", "aria-pressed"].map((name) => veto.dom.attribute(element, name));
    return [...own, ...attributes.filter((value) => value !== null)];
  };

  /** @param {FoundControl} control */
  const choices = ({ kind, parts }) => {
    if (kind === "toggle") return [];
    if (kind === "radios") return parts.map((part) => ({ name: veto.nameOf(part), states: states(part) }));
    const options = [.../** @type {HTMLSelectElement} */ (parts[0]).options];
    return options.map((option) => ({
      name: veto.text(option.text, 100),
      states: [String(option.selected)],
    }));
  };

  /** @param {FoundControl} control @param {Holders} holders */
  const facts = (control, holders) => {
    const surroundings = veto.surroundings(control, holders);
    return {
      states: control.kind === "toggle" ? control.parts.flatMap(states) : [],
      choices: choices(control),
      texts: veto.texts(namedBy(control, holders), surroundings),
      shown: control.parts.some(isShown),
      disabled: control.parts.some((part) => veto.dom.matches(part, ":disabled, [aria-disabled=true]")),
      busy: [...veto.outward(control.element)].some((at) => veto.dom.matches(at, "[aria-busy=true]")),
      frame: frameOf(control.element),
    };
  };

  /**
   * How the frames around an element were watched: the least certain of them, or `null`.
   * @param {Element} element
   */
  const frameOf = (element) => {
    const frames = [...veto.outward(element)].filter((at) => veto.dom.name(at) === "iframe");
    const watches = frames.map((frame) =>
      veto.load.frame(
        /** @type {any} */ (/** @type {HTMLIFrameElement} */ (frame).contentDocument),
      ),
    );
    const doubtful = watches.find((watch) => !watch?.from_the_start || watch.arrival !== "server");
    return doubtful === undefined ? (watches[0] ?? null) : doubtful;
  };

  /** @param {FoundControl[]} controls */
  const holdersOf = (controls) => {
    /** @type {Holders} */
    const holders = new Map();
    for (const control of controls) {
      for (const at of control.parts.flatMap((part) => [...veto.outward(part)])) {
        holders.set(at, (holders.get(at) ?? new Set()).add(control));
      }
    }
    return holders;
  };

  /**
   * The element that names a control; `null` if there is none. A group around several controls
   * names none of them.
   * @param {FoundControl} control @param {Holders} holders
   */
  const namedBy = ({ named }, holders) => (named && holders.get(named)?.size === 1 ? named : null);

  // When a page is reloaded, Firefox restores the values that its forms had
  // (https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/input#autocomplete). Such a
  // value does not come from the server.
  veto.isRestored = (element) => {
    const boxes = [element, ...veto.dom.all(element, "input, option")];
    return boxes.some((box) => {
      const { defaultChecked, checked, defaultSelected, selected } = /** @type {any} */ (box);
      return (defaultChecked && !checked) || (defaultSelected && !selected);
    });
  };

  veto.labels = (element) => [...(input(element)?.labels ?? [])];

  veto.switches = () => {
    const { found, isWhole } = veto.controls();
    const holders = holdersOf(found);
    return {
      found: found.map((control) => ({ element: control.element, facts: facts(control, holders) })),
      isWhole,
    };
  };
}
