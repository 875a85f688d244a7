// The texts that could name a control, as the page has them. Which of them names it, the core decides.

{
  const LONG = 600;

  /** @param {string | null | undefined} text */
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim().slice(0, LONG);

  /** @param {Element} element @param {string} attribute */
  const referenced = (element, attribute) => {
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
    const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
    return tidy(ids.map((id) => (id ? root.getElementById(id)?.textContent : "")).join(" "));
  };

  /**
   * The largest group around the control that holds no other one and is not a whole page of text.
   * @param {Element} element @param {string} controls
   */
  const nearby = (element, controls) => {
    let text = "";
    for (let group = element.parentElement; group; group = group.parentElement) {
      if (group.querySelectorAll(controls).length > 1) break;
      const whole = group.textContent ?? "";
      if (whole.length > 4 * LONG) break;
      text = whole;
    }
    return tidy(text);
  };

  veto.texts = (element, controls) => ({
    labelled_by: referenced(element, "aria-labelledby"),
    aria_label: tidy(element.getAttribute("aria-label")),
    label: tidy([...(/** @type {HTMLInputElement} */ (element).labels ?? [])].map((label) => label.textContent).join(" ")),
    content: tidy(element.textContent),
    title: tidy(element.getAttribute("title")),
    described_by: referenced(element, "aria-describedby"),
    nearby: nearby(element, controls),
  });
}
