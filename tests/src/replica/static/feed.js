// The buttons of the feed. It asks nothing of the server.
for (const state of ["aria-pressed", "aria-expanded"]) {
  for (const button of document.querySelectorAll(`button[${state}]`)) {
    button.addEventListener("click", () =>
      button.setAttribute(state, button.getAttribute(state) !== "true"),
    );
  }
}
