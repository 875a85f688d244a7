// ical.js, Mozilla's reader of calendars (https://github.com/kewisch/ical.js), which the tests' tools install. Tests nothing itself.

/** @type {import("ical.js").default} */
export const ical = (await import(new URL("../tools/node_modules/ical.js/dist/ical.js", import.meta.url).href)).default;
