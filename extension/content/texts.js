// The texts of and around a control, as the page has them. Which of them names the switch, the core decides.

{
  const LONG = 600;
  /** More elements than stand around any one control. */
  const MANY = 400;

  /** Without a half of a pair of surrogates, which a page can write and a cut can leave: no text may hold one. */
  veto.text = (text, long = LONG) => (text ?? "").replace(/\s+/g, " ").trim().slice(0, long).toWellFormed();

  /**
   * The page can make any property of its elements fail; what cannot be read says nothing.
   * @param {(element: Element) => string} compute @param {Element | null} element
   */
  const attempt = (compute, element) => {
    try {
      return element ? compute(element) : "";
    } catch {
      return "";
    }
  };

  veto.nameOf = (element) => veto.text(attempt(veto.accessibleName, element));

  veto.texts = (named, near, around) => {
    const name = attempt(veto.accessibleName, named).trim();
    const description = attempt(veto.accessibleDescription, named).trim();
    return {
      name: veto.text(name),
      description: veto.text(description),
      nearby: ofElements(near),
      around: ofElements(around),
      cut: name.length > LONG || description.length > LONG,
    };
  };

  /**
   * One text for each element. Of a long one the beginning could be taken for a label that it is not.
   * @param {Element[]} groups
   */
  const ofElements = (groups) => {
    const elements = groups.flatMap((group) => [group, ...veto.dom.all(group, "*")].slice(0, MANY));
    const texts = new Set(elements.map((element) => veto.text(veto.dom.text(element), LONG + 1)).filter((text) => text.length <= LONG));
    texts.delete("");
    return [...texts];
  };
}
