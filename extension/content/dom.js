// Reads members of DOM nodes safely, by the getters and methods of their prototypes. In Chromium, a
// form's or a document's own members are hidden by controls and images of the same names ("DOM
// clobbering": https://html.spec.whatwg.org/multipage/forms.html#the-form-element,
// LegacyOverrideBuiltIns).

{
  /** @param {object} prototype @param {string} name */
  const getter = (prototype, name) => {
    const get = /** @type {() => any} */ (Object.getOwnPropertyDescriptor(prototype, name)?.get);
    return (/** @type {Node} */ node) => get.call(node);
  };

  const root = Node.prototype.getRootNode;
  /** @type {Record<number, (selector: string) => NodeListOf<Element>>} */
  const all = {
    [Node.DOCUMENT_NODE]: Document.prototype.querySelectorAll,
    [Node.DOCUMENT_FRAGMENT_NODE]: DocumentFragment.prototype.querySelectorAll,
    [Node.ELEMENT_NODE]: Element.prototype.querySelectorAll,
  };
  const type = getter(Node.prototype, "nodeType");
  const { matches, getAttribute, checkVisibility, getBoundingClientRect } = Element.prototype;

  veto.dom = {
    type,
    parent: getter(Node.prototype, "parentElement"),
    document: getter(Node.prototype, "ownerDocument"),
    text: getter(Node.prototype, "textContent"),
    name: getter(Element.prototype, "localName"),
    openRoot: getter(Element.prototype, "shadowRoot"),
    body: getter(Document.prototype, "body"),
    top: getter(Document.prototype, "documentElement"),
    hidden: getter(Document.prototype, "hidden"),
    state: getter(Document.prototype, "readyState"),
    view: getter(Document.prototype, "defaultView"),
    root: (node) => root.call(node),
    all: (node, selector) => [...all[type(node)].call(node, selector)],
    matches: (element, selector) => matches.call(element, selector),
    attribute: (element, name) => getAttribute.call(element, name),
    isVisible: (element) => checkVisibility.call(element, { visibilityProperty: true }),
    box: (element) => getBoundingClientRect.call(element),
  };
}
