// Reads the texts of a control and around it, as the page has them. The core decides which of them
// names the switch.

{
  const LONG = 600;
  /** In elements: more than stand around any one control. */
  const MANY = 400;

  /**
   * A text on one line, cut to `long`, and well-formed. A page can write a lone surrogate, and a
   * cut can leave one; no text that is sent may contain one.
   */
  veto.text = (text, long = LONG) =>
    (text ?? "").replace(/\s+/g, " ").trim().slice(0, long).toWellFormed();

  /**
   * The result of `compute`; empty if it throws, since a page can make any property of its elements
   * throw.
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

  veto.texts = (named, { near, shared, around }) => {
    const name = attempt(veto.accessibleName, named).trim();
    const description = attempt(veto.accessibleDescription, named).trim();
    return {
      name: veto.text(name),
      description: veto.text(description),
      nearby: ofElements(near),
      shared: ofElements(shared),
      around: ofElements(around),
      cut: name.length > LONG || description.length > LONG,
    };
  };

  /**
   * The texts of these elements and of all elements in them, each once. Long texts are left out:
   * the beginning of one could be mistaken for a label.
   * @param {Element[]} groups
   */
  const ofElements = (groups) => {
    const elements = groups.flatMap((group) => [group, ...veto.dom.all(group, "*")].slice(0, MANY));
    const texts = new Set(
      elements
        .map((element) => veto.text(veto.dom.text(element), LONG + 1))
        .filter((text) => text.length <= LONG),
    );
    texts.delete("");
    return [...texts];
  };
}
