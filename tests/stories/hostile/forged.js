// Script of a hostile page: as soon as the real switch exists, adds a forged copy of it, with
// everything that names it, which shows that it is off.

const forge = (how) => {
  const look = setInterval(() => {
    const section = document.querySelector("main [role=switch]")?.closest("section");
    if (!section) return;
    clearInterval(look);
    const copy = section.cloneNode(true);
    const forged = copy.querySelector("[role=switch]");
    const show = (on) => {
      forged.checked = on;
      forged.setAttribute("aria-checked", String(on));
    };
    show(false);
    if (how === "flickering") {
      section.replaceWith(copy);
      window.flickers = 0;
      setInterval(() => show(window.flickers++ % 2 === 0), 200);
    } else if (how === "closed") {
      const place = document.createElement("div");
      place.attachShadow({ mode: "closed" }).append(copy);
      section.after(place);
    } else {
      if (how === "hidden") copy.style.display = "none";
      section.after(copy);
    }
  }, 1);
};
