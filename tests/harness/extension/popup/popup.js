// Popup of the harness's test extension: shows “Pressed” when its button is pressed.
document.querySelector("button").addEventListener("click", () => {
  document.querySelector("h1").textContent = "Pressed";
});
