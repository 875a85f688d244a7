// The texts of and around a control, as the page has them. Which of them names the switch, the core decides.

{
  const LONG = 600;
  /** More elements than stand around any one control. */
  const MANY = 400;

  /** @param {string | null | undefined} text */
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim().slice(0, LONG);

  /**
   * The page can make any property of its elements fail; what cannot be read says nothing.
   * @param {(element: Element) => string} compute @param {Element | null} element
   */
  const attempt = (compute, element) => {
    try {
      return element ? tidy(compute(element)) : "";
    } catch {
      return "";
    }
  };

  veto.nameOf = (element) => attempt(veto.accessibleName, element);

  veto.texts = (named, around) => ({
    name: veto.nameOf(named),
    description: attempt(veto.accessibleDescription, named),
    nearby: nearby(around),
  });

  /**
   * One text for each element around the control.
   * @param {Element[]} groups
   */
  const nearby = (groups) => {
    const elements = groups.flatMap((group) => [group, ...group.querySelectorAll("*")].slice(0, MANY));
    const texts = new Set(elements.map((element) => tidy(element.textContent)));
    texts.delete("");
    return [...texts];
  };
}
