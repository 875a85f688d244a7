// Toggles the buttons of the feed, without the server.
for (const state of ["aria-pressed", "aria-expanded"]) {
  for (const button of document.querySelectorAll(`button[${state}]`)) {
    button.addEventListener("click", () =>
      button.setAttribute(state, button.getAttribute(state) !== "true"),
    );
  }
}
