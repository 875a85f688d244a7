// Requests files of an extension in every way that a page has; LinkedIn's own detector uses
// `fetch`. Returns the result for each file and way. Arguments: the extension's origin, its files,
// and those to request also in other ways than by `fetch`.

const [origin, files, some] = arguments;

const event = (make) =>
  new Promise((resolve) => {
    const element = make();
    element.onload = () => resolve("load");
    element.onerror = () => resolve("error");
    document.body.append(element);
  });
const element =
  (tag, name, more = {}) =>
  (url) =>
    event(() => Object.assign(document.createElement(tag), more, { [name]: url }));
const failed = (error) => error.name;

const ways = {
  fetch: (url) => fetch(url).then(({ status }) => `status ${status}`, failed),
  opaque: (url) => fetch(url, { mode: "no-cors" }).then(({ type }) => type, failed),
  head: (url) => fetch(url, { method: "HEAD" }).then(({ status }) => `status ${status}`, failed),
  request: (url) =>
    new Promise((resolve) => {
      const asked = new XMLHttpRequest();
      asked.onload = () => resolve("load");
      asked.onerror = () => resolve("error");
      asked.open("GET", url);
      asked.send();
    }),
  image: element("img", "src"),
  script: element("script", "src"),
  module: (url) => import(url).then(() => "load", failed),
  sheet: element("link", "href", { rel: "stylesheet" }),
  frame: element("iframe", "src"),
  audio: (url) =>
    new Promise((resolve) =>
      Object.assign(new Audio(url), {
        oncanplay: () => resolve("load"),
        onerror: () => resolve("error"),
      }),
    ),
  worker: (url) =>
    new Promise((resolve) => {
      try {
        new Worker(url).onerror = () => resolve("error");
      } catch (error) {
        resolve(failed(error));
      }
    }),
};

const result = {};
for (const file of files) {
  const asked = Object.entries(ways).filter(([way]) => way === "fetch" || some.includes(file));
  for (const [way, ask] of asked) result[`${way} ${file}`] = await ask(`${origin}/${file}`);
}
// An existing file must not look different in the list of loaded resources.
const entries = performance
  .getEntriesByType("resource")
  .filter(({ name }) => name.startsWith(origin));
result.entries = entries
  .map(
    ({ name, initiatorType, transferSize, decodedBodySize }) =>
      `${name.slice(origin.length)} ${initiatorType} ${transferSize} ${decodedBodySize}`,
  )
  .sort();
// The page has a `runtime` object only if some extension lets it send messages.
const runtime = globalThis.chrome?.runtime ?? globalThis.browser?.runtime;
result.runtime = typeof runtime;
return result;
