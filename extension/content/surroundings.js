// Which elements around a control its text may be taken from: the small one that is about this control alone, and the
// larger one within which something may speak against it. Reads no text.

{
  /** Characters: a label with its description. */
  const SMALL = 700;
  /** Characters: more than stand around any one control. */
  const MUCH = 2_400;
  /** Elements: more than there are in a row of settings. */
  const MANY = 60;

  /** Parts of a page, across which no text belongs to a control. */
  const LANDMARKS =
    "html, body, main, header, footer, nav, aside, form, dialog, [role=main], [role=banner], [role=contentinfo], " +
    "[role=navigation], [role=complementary], [role=search], [role=form], [role=dialog], [role=alertdialog], [role=toolbar]";
  /** What is about one thing: no text outside it belongs to what is in it. */
  const WHOLE = "section, article, fieldset, li, tr, [role=group], [role=radiogroup], [role=listitem], [role=row], [role=region]";
  /** What a person could take for a switch, or what may hide one. */
  const OTHERS =
    "iframe, object, embed, canvas, button, summary, input, select, textarea, [tabindex], [onclick], [contenteditable], " +
    "[role=button], [role=link], [role=tab], [role=menuitem], [aria-checked], [aria-pressed]";

  /** @param {Element} element */
  const style = (element) => veto.dom.view(veto.dom.document(element))?.getComputedStyle(element);

  /** Something without words, of the size of a switch. @param {Element} element */
  const isDrawn = (element) => {
    if (element.childElementCount > 0 || veto.dom.text(element).trim() !== "" || veto.dom.name(element) === "label") return false;
    const { width, height } = veto.dom.box(element);
    return width >= 16 && width <= 120 && height >= 8 && height <= 60;
  };

  /** Something that takes clicks of its own. @param {Element} element */
  const isClickable = (element) => {
    const parent = veto.dom.parent(element);
    const isPointed = (/** @type {Element} */ at) => style(at)?.cursor === "pointer";
    return parent !== null && isPointed(element) && !isPointed(parent) && !veto.dom.matches(element, "a[href], a[href] *, label, label *");
  };

  /** Whether it may be a control that nobody can read. @param {Element} element */
  const mayBeAnother = (element) =>
    veto.dom.matches(element, OTHERS) || veto.dom.name(element).includes("-") || isDrawn(element) || isClickable(element);

  /** @param {Element} at @param {FoundControl} control */
  const holdsAnother = (at, control) => {
    /** @param {Element} element */
    const isOwn = (element) => control.parts.some((part) => element.contains(part) || part.contains(element)) || control.element.contains(element);
    const elements = veto.dom.all(at, "*");
    return elements.length > MANY || elements.some((element) => !isOwn(element) && mayBeAnother(element));
  };

  /**
   * Elements around a control that hold no other one, from the inside out, as far as `goesOn`; the largest of each tree that
   * it stands in, since the text of one is not part of that of the next.
   * @param {FoundControl} control @param {Holders} holders @param {(at: Element) => boolean} goesOn
   */
  const largest = ({ element }, holders, goesOn) => {
    /** @type {Map<Node, Element>} */
    const found = new Map();
    for (const at of veto.outward(element)) {
      if (at === element) continue;
      if (holders.get(at)?.size !== 1 || !goesOn(at)) break;
      found.set(veto.dom.root(at), at);
    }
    return [...found.values()];
  };

  veto.surroundings = (control, holders) => {
    // An icon that can be pressed is named by nothing beside it. "☆" is no name.
    const isPressed = control.parts.every((part) => veto.dom.matches(part, "[aria-pressed]:not([role=switch], [role=checkbox])"));
    let isOut = isPressed && !/[\p{L}\p{N}]/u.test(veto.nameOf(control.named));
    const near = largest(control, holders, (at) => {
      const belongs =
        !isOut && !veto.dom.matches(at, `${LANDMARKS}, iframe, a, button`) && veto.dom.text(at).length <= SMALL && !holdsAnother(at, control);
      isOut ||= veto.dom.matches(at, WHOLE);
      return belongs;
    });
    const around = largest(control, holders, (at) => veto.dom.text(at).length <= MUCH);
    return { near, around };
  };
}
