// Script of a hostile page: once the document is parsed, breaks everything that other scripts could
// call, that is, every function and property of every interface, and the language's built-ins. A
// key press repairs it, so that the harness can look.

{
  const define = Reflect.defineProperty;
  const { getOwnPropertyNames, getOwnPropertyDescriptor, freeze } = Object;
  const broken = [];
  const fail = () => {
    throw new Error("broken by the page");
  };
  // The page's own listener still needs these.
  const spared = ["constructor", "addEventListener", "isTrusted", "preventDefault"];

  const breakAll = () => {
    for (const name of getOwnPropertyNames(window)) {
      const { value } = getOwnPropertyDescriptor(window, name) ?? {};
      const prototype = typeof value === "function" ? value.prototype : null;
      if (
        !prototype ||
        !/^[A-Z]/.test(name) ||
        ["Object", "Function", "Error", "RegExp", "Reflect"].includes(name)
      )
        continue;
      for (const member of getOwnPropertyNames(prototype)) {
        const real = getOwnPropertyDescriptor(prototype, member);
        if (!real.configurable || spared.includes(member)) continue;
        broken.push([prototype, member, real]);
      }
    }
    for (const name of [
      "fetch",
      "setTimeout",
      "setInterval",
      "requestAnimationFrame",
      "getComputedStyle",
      "queueMicrotask",
    ]) {
      broken.push([window, name, getOwnPropertyDescriptor(window, name)]);
    }
    for (let index = 0; index < broken.length; index++) {
      const [object, member, real] = broken[index];
      define(
        object,
        member,
        "value" in real
          ? { value: fail, writable: true, enumerable: real.enumerable, configurable: true }
          : { get: fail, set: fail, enumerable: real.enumerable, configurable: true },
      );
    }
  };
  const mend = () => {
    for (let index = 0; index < broken.length; index++)
      define(broken[index][0], broken[index][1], broken[index][2]);
    broken.length = 0;
  };
  document.addEventListener("DOMContentLoaded", breakAll);
  addEventListener("keydown", mend, true);
  freeze(Object.prototype);
  freeze(Array.prototype.constructor);
  try {
    document.domain = "linkedin.com";
  } catch {
    // The browser forbids it.
  }
}
