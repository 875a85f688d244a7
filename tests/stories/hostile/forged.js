// A page that puts switches of its own beside the real one. `forge(how)` makes one that says it is off.

window.forge = (how) => {
  const real = document.querySelector("[role=switch]");
  const forged = real.cloneNode(true);
  forged.setAttribute("aria-checked", "false");
  const place = document.createElement("div");
  if (how === "hidden") place.style.display = "none";
  if (how === "closed") place.attachShadow({ mode: "closed" }).append(forged);
  else place.append(forged);
  real.closest("main").append(place);
  if (how === "flickering") {
    let on = false;
    setInterval(() => forged.setAttribute("aria-checked", String((on = !on))), 200);
    real.remove();
  }
};
