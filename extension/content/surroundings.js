// Finds the elements around a control from which its texts may be taken: the small one that is
// about this control alone, the same one where it holds something that may be another control, and
// the larger one. Only texts in the first may name the control; those in all three may speak
// against it.

{
  /** In characters: a label with its description. */
  const SMALL = 700;
  /** In characters: more than the texts around any one control have. */
  const MUCH = 2_400;
  /** In elements: more than there are in a row of settings. */
  const MANY = 60;

  /** Parts of a page: a text outside such a part does not belong to a control inside it. */
  const LANDMARKS =
    "html, body, main, header, footer, nav, aside, form, dialog, [role=main], [role=banner], [role=contentinfo], " +
    "[role=navigation], [role=complementary], [role=search], [role=form], [role=dialog], [role=alertdialog], [role=toolbar]";
  /** Elements that are about one thing: a text outside one does not belong to what is in it. */
  const WHOLE = "section, article, fieldset, li, tr, [role=group], [role=radiogroup], [role=listitem], [role=row], [role=region]";
  /** Elements that a person could take for a switch, or that may hide one. */
  const OTHERS =
    "iframe, object, embed, canvas, button, summary, input, select, textarea, [tabindex], [onclick], [contenteditable], " +
    "[role=button], [role=link], [role=tab], [role=menuitem], [aria-checked], [aria-pressed]";

  /** @param {Element} element */
  const style = (element) => veto.dom.view(veto.dom.document(element))?.getComputedStyle(element);

  /**
   * Whether an element has no text and the size of a switch, so that it may be a drawn one.
   * @param {Element} element
   */
  const isDrawn = (element) => {
    if (
      element.childElementCount > 0 ||
      veto.dom.text(element).trim() !== "" ||
      veto.dom.name(element) === "label"
    ) {
      return false;
    }
    const { width, height } = veto.dom.box(element);
    return width >= 16 && width <= 120 && height >= 8 && height <= 60;
  };

  /**
   * Whether an element takes clicks itself: it changes the cursor to a pointer, and is neither a
   * link nor a label.
   * @param {Element} element
   */
  const isClickable = (element) => {
    const parent = veto.dom.parent(element);
    const isPointed = (/** @type {Element} */ at) => style(at)?.cursor === "pointer";
    return (
      parent !== null &&
      isPointed(element) &&
      !isPointed(parent) &&
      !veto.dom.matches(element, "a[href], a[href] *, label, label *")
    );
  };

  /** Whether an element may be a control whose state cannot be read. @param {Element} element */
  const mayBeAnother = (element) =>
    veto.dom.matches(element, OTHERS) ||
    veto.dom.name(element).includes("-") ||
    isDrawn(element) ||
    isClickable(element);

  /** @param {Element} at @param {FoundControl} control */
  const holdsAnother = (at, control) => {
    /** @param {Element} element */
    const isOwn = (element) =>
      control.parts.some((part) => element.contains(part) || part.contains(element)) ||
      control.element.contains(element);
    const elements = veto.dom.all(at, "*");
    return (
      elements.length > MANY || elements.some((element) => !isOwn(element) && mayBeAnother(element))
    );
  };

  /**
   * The largest elements around a control that contain no other control, searched from the inside
   * out while `goesOn` returns true. One for each tree that the control stands in (shadow roots,
   * frames, document), since the text of an inner tree is not part of the text of the outer one.
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
    // Texts beside an icon with `aria-pressed` do not name it. "☆" does not count as a name either:
    // a name has a letter or a digit.
    const isPressed = control.parts.every((part) => veto.dom.matches(part, "[aria-pressed]:not([role=switch], [role=checkbox])"));
    const isNamed = !isPressed || /[\p{L}\p{N}]/u.test(veto.nameOf(control.named));
    /** @param {(at: Element) => boolean} goesOn */
    const small = (goesOn) => {
      let isOut = false;
      return largest(control, holders, (at) => {
        const belongs =
          !isOut &&
          !veto.dom.matches(at, `${LANDMARKS}, iframe, a, button`) &&
          veto.dom.text(at).length <= SMALL &&
          goesOn(at);
        isOut ||= veto.dom.matches(at, WHOLE);
        return belongs;
      });
    };
    const near = small((at) => isNamed && !holdsAnother(at, control));
    const shared = small(() => true).filter((at) => !near.includes(at));
    const around = largest(control, holders, (at) => veto.dom.text(at).length <= MUCH);
    return { near, shared, around };
  };
}
