// Reports what was chosen from a list (`select`), once for each choice. With the arrow keys a
// person passes other options on the way, and a closed list fires `change` for each of them: that
// is a choice only when the keys rest or the list loses the focus.

const REST_MS = 700;

/**
 * @param {(option: HTMLOptionElement) => void} chosen
 */
export function onChoice(chosen) {
  /** @type {HTMLSelectElement | undefined} */
  let passing;
  let timer = 0;
  let byArrows = false;

  const settle = () => {
    clearTimeout(timer);
    const option = passing?.selectedOptions[0];
    passing = undefined;
    if (option) chosen(option);
  };
  document.addEventListener("keydown", ({ key }) => {
    byArrows = key !== "Enter" && key !== "Tab";
  });
  document.addEventListener("pointerdown", () => {
    byArrows = false;
  });
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    clearTimeout(timer);
    passing = target;
    if (byArrows) timer = setTimeout(settle, REST_MS);
    else settle();
  });
  document.addEventListener("focusout", settle);
  addEventListener("pagehide", settle);
}
