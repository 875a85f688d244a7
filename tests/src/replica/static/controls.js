// The kinds of switch: how each is read, set, and saved when a person uses it.
import { settings } from "./build.js";

const kinds = [
  {
    is: "[role=switch]:has(input)",
    read: (control) => control.getAttribute("aria-checked") === "true",
    show: (control, on) => {
      control.setAttribute("aria-checked", on);
      control.querySelector("input").checked = on;
    },
    event: "click",
  },
  {
    is: "input[type=checkbox]",
    read: (control) => control.checked,
    show: (control, on) => (control.checked = on),
    event: "change",
  },
  {
    is: ":is([role=switch], [role=checkbox]):not(input)",
    read: (control) => control.getAttribute("aria-checked") === "true",
    show: (control, on) => control.setAttribute("aria-checked", on),
    event: "click",
  },
  {
    is: "button",
    read: (control) => control.getAttribute("aria-pressed") === "true",
    show: (control, on) => control.setAttribute("aria-pressed", on),
    event: "click",
  },
  {
    is: "fieldset",
    read: (control) => control.querySelector("[value=on]").checked,
    show: (control, on) => (control.querySelector(`[value=${on ? "on" : "off"}]`).checked = true),
    event: "change",
  },
  {
    is: "[role=radiogroup]",
    read: (control) =>
      control.querySelector("[data-value=on]").getAttribute("aria-checked") === "true",
    show: (control, on) => {
      for (const radio of control.children)
        radio.setAttribute("aria-checked", (radio.dataset.value === "on") === on);
    },
    event: "click",
  },
  {
    is: "select",
    read: (control) => control.value === "on",
    show: (control, on) => (control.value = on ? "on" : "off"),
    event: "change",
  },
];

const kindOf = (control) => kinds.find((kind) => control.matches(kind.is));

export const show = (control, on) => kindOf(control).show(control, on);

// Saves each change. With `rerender`, a new element then replaces the old one.
export function bind(control, main, rerender) {
  const kind = kindOf(control);
  const key = control.getAttribute("componentkey");
  const used = () => {
    // Toggle here what the browser does not toggle by itself, before it is saved.
    if (kind.event === "click") kind.show(control, !kind.read(control));
    save(main, key, kind.read(control), rerender);
  };
  control.addEventListener(kind.event, used);
  if (control.getAttribute("role") === "switch" && kind.event === "click") {
    control.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      used();
    });
  }
}

async function save(main, key, on, rerender) {
  const response = await fetch(`${main.dataset.api ?? "/mypreferences/api"}/save`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ key, on }),
  }).catch(() => null);
  // The page was left meanwhile: nobody sees the outcome.
  if (!response) return;
  let control = settings(main).find((other) => other.getAttribute("componentkey") === key);
  if (!control) return;
  if (rerender) control = replace(control, main);
  if (response.ok) return;
  show(control, !on);
  // Ignore errors: the page may be left while the answer is being read.
  response.text().then(toast, () => {});
}

function replace(control, main) {
  const fresh = control.cloneNode(true);
  show(fresh, kindOf(control).read(control));
  bind(fresh, main, true);
  control.replaceWith(fresh);
  return fresh;
}

function toast(text) {
  const alert = document.createElement("div");
  alert.setAttribute("role", "alert");
  alert.textContent = text;
  document.body.append(alert);
}
