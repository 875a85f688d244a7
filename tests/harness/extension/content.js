// Content script of the harness's test extension: inserts a host with a closed shadow root as a
// child of <html>, before <body>.
const host = document.createElement("div");
const root = host.attachShadow({ mode: "closed" });
const text = document.createElement("p");
text.textContent = "Hello from the root";
const button = document.createElement("button");
button.setAttribute("aria-label", "Count");
button.textContent = "0";
button.addEventListener("click", (event) => {
  if (!event.isTrusted) return;
  button.textContent = Number(button.textContent) + 1;
  chrome.runtime.sendMessage({ clicked: button.textContent });
});
const input = document.createElement("input");
root.append(text, button, input);
host.style.cssText = "position: fixed; left: 0; bottom: 0; z-index: 9; background: #ff0";
document.documentElement.insertBefore(host, document.body);
