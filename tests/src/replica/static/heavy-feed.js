// Fills and changes the heavy feed: runs all parts once, makes 40 posts of 250 elements (a real
// feed loads few posts at a time, with much in each), and then changes texts a fixed number of
// times, so that every view is the same work.

const POSTS = 40;
const COMMENTS = 27;
const CHANGES = 100;
const EVERY_MS = 20;
/** Number of texts changed each time. */
const AT_ONCE = 25;

const element = (tag, text, ...children) => {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

const counts = [];
const byline = (tag, who, number) =>
  element("header", "", element(tag, who), element("time", `${number} h`));
const bar = () => {
  const count = element("span", "0 reactions");
  count.dataset.count = "";
  counts.push(count);
  const like = element("button", "Like");
  like.setAttribute("aria-pressed", "false");
  return element("footer", "", like, element("button", "Comment"), count);
};
const sentence = () => element("p", "Thrilled to announce that I have something to announce.");
const comment = (number) =>
  element("li", "", byline("h3", `Member ${number}`, number), sentence(), bar());
const post = (number) => {
  const comments = Array.from({ length: COMMENTS }, (_, index) => comment(index + 1));
  return element(
    "article",
    "",
    byline("h2", `Post ${number}`, number),
    sentence(),
    bar(),
    element("ul", "", ...comments),
  );
};

let sum = 0;
for (const part of globalThis.parts) sum += part(globalThis.parts.length);
globalThis.seen.sum = sum;

const main = document.querySelector("main");
for (let number = 1; number <= POSTS; number++) main.append(post(number));

// As real feeds do, to know what is in view and what was added.
const inView = new IntersectionObserver((entries) => (globalThis.seen.inView = entries.length));
for (const article of [...main.children].slice(0, 10)) inView.observe(article);
new MutationObserver(
  (records) => (globalThis.seen.records = (globalThis.seen.records ?? 0) + records.length),
).observe(main, {
  childList: true,
  subtree: true,
});

/** The positions of the parts that should not move. */
const places = () =>
  ["#global-nav", "main", "#messaging", "article", "article:nth-child(2) p"].map((css) => {
    const { x, y, width, height } = document.querySelector(css).getBoundingClientRect();
    return [x, y, width, height].join();
  });
const before = places();

let changes = 0;
const timer = setInterval(() => {
  for (let index = 0; index < AT_ONCE; index++) {
    const count = counts[(changes * AT_ONCE + index * 7) % counts.length];
    count.replaceChildren(`${changes} reactions`);
    count.classList.toggle("changed");
  }
  if (++changes < CHANGES) return;
  clearInterval(timer);
  const after = places();
  globalThis.seen.moved = before.filter((place, index) => place !== after[index]).length;
  globalThis.seen.done = true;
  dispatchEvent(new Event("feed-done"));
}, EVERY_MS);
