// Says on the page that it was pressed.
document.querySelector("button").addEventListener("click", () => {
  document.querySelector("h1").textContent = "Pressed";
});
