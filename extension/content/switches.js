// Says what every control on the page shows. Picks none of them.

{
  /** Characters: more than stand around any one control. */
  const MUCH = 2_400;

  /** @param {Element} element */
  const hasRoom = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };

  /** @param {Element} element */
  const input = (element) => (element.localName === "input" ? /** @type {HTMLInputElement} */ (element) : null);

  /** A native control of its own, or the labels that stand for it where it is hidden itself. @param {Element} element */
  const isShown = (element) =>
    [element, ...(input(element)?.labels ?? [])].some(hasRoom) &&
    [...veto.outward(element)].every((at) => !at.matches("[aria-hidden=true], [inert]") && (at.localName !== "iframe" || hasRoom(at)));

  /** What each source says: a native control's own state, and the attributes. @param {Element} element */
  const states = (element) => {
    const native = input(element);
    const checkable = native && ["checkbox", "radio"].includes(native.type);
    const own = checkable ? [native.indeterminate && native.type === "checkbox" ? "mixed" : String(native.checked)] : [];
    const attributes = ["aria-checked", "aria-pressed"].map((name) => element.getAttribute(name));
    return [...own, ...attributes.filter((value) => value !== null)];
  };

  /** @param {FoundControl} control */
  const choices = ({ kind, parts }) => {
    if (kind === "toggle") return [];
    if (kind === "radios") return parts.map((part) => ({ name: veto.nameOf(part), states: states(part) }));
    const options = [.../** @type {HTMLSelectElement} */ (parts[0]).options];
    return options.map((option) => ({ name: option.text.trim().slice(0, 100), states: [String(option.selected)] }));
  };

  /** @param {FoundControl} control @param {Holders} holders */
  const facts = (control, holders) => ({
    states: control.kind === "toggle" ? control.parts.flatMap(states) : [],
    choices: choices(control),
    texts: veto.texts(namedBy(control, holders), surroundings(control, holders)),
    shown: control.parts.some(isShown),
    disabled: control.parts.some((part) => part.matches(":disabled, [aria-disabled=true]")),
    busy: [...veto.outward(control.element)].some((at) => at.matches("[aria-busy=true]")),
  });

  /** Which controls stand in each element. @typedef {Map<Element, Set<FoundControl>>} Holders */

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

  /** A group around several controls names none of them. @param {FoundControl} control @param {Holders} holders */
  const namedBy = ({ named }, holders) => (named && holders.get(named)?.size === 1 ? named : null);

  /**
   * The largest elements around a control that hold no other one and are not a page of text: one for each tree
   * that it stands in, since the text of one is not part of that of the next.
   * @param {FoundControl} control @param {Holders} holders
   */
  const surroundings = ({ element }, holders) => {
    /** @type {Map<Node, Element>} */
    const largest = new Map();
    for (const at of veto.outward(element)) {
      if (at === element) continue;
      if (holders.get(at)?.size !== 1 || (at.textContent ?? "").length > MUCH) break;
      largest.set(at.getRootNode(), at);
    }
    return [...largest.values()];
  };

  veto.switches = () => {
    const controls = veto.controls();
    const holders = holdersOf(controls);
    return controls.map((control) => ({ element: control.element, facts: facts(control, holders) }));
  };
}
