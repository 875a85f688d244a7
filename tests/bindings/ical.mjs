// Loads ical.js, Mozilla's calendar parser (https://github.com/kewisch/ical.js), from the packages
// in tests/tools.

/** @type {import("ical.js").default} */
export const ical = (
  await import(new URL("../tools/node_modules/ical.js/dist/ical.js", import.meta.url).href)
).default;
