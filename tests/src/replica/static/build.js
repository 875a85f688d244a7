// Builds elements from the server’s tree. Under Trusted Types a script may not parse HTML.
export function build(node) {
  if (typeof node === "string") return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of node.attributes) element.setAttribute(name, value);
  element.append(...node.children.map(build));
  if (node.shadow) element.attachShadow({ mode: "open" }).append(...node.shadow.map(build));
  return element;
}

// Every element below `root` that carries a setting (`componentkey`), also in open shadow roots.
export function settings(root) {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element.hasAttribute("componentkey") ? [element] : []),
    ...(element.shadowRoot ? settings(element.shadowRoot) : []),
  ]);
}
