// Tests numbers, dates and plural forms as real languages write them, with the core calling `Intl`.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { catalogue, core, effect, wake } from "./core.mjs";

/** Runs `look` with the clock set to `moment` and the time zone set to `zone`. */
function at(moment, zone, look) {
  const before = process.env.TZ;
  const RealDate = Date;
  process.env.TZ = zone;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [moment]));
    }
  };
  try {
    return look();
  } finally {
    globalThis.Date = RealDate;
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const badge = (moment, zone, language = "en") =>
  at(moment, zone, () => effect(wake({}, [language]), "set_badge"));

test("dates are written as the language writes them", () => {
  const title = (language) =>
    badge("2026-11-23T12:00:00Z", "Europe/Brussels", language).title[0].replaceAll("\u00a0", " ");
  assert.match(title("en"), /November 3, 2025/);
  assert.match(title("en-GB"), /3 November 2025/);
  assert.match(title("fr-BE"), /le 3 novembre 2025/);
  assert.match(title("nl"), /3 november 2025/);
  assert.match(title("de-AT"), /3\. November 2025/);
  assert.match(title("de-CH"), /3\. November 2025/);
});

test("the first of a month is an ordinal where the language writes one", () => {
  const said = {
    id: "e1",
    order: 0,
    at: "2026-06-01T10:00:00+02:00",
    platform: "linkedin",
    version: "0.1.0",
    what: "not_objecting",
  };
  const journal = JSON.stringify({ format: "veto-journal", version: 1, entries: [said] });
  const title = (language) =>
    at("2026-06-15T12:00:00Z", "Europe/Brussels", () =>
      effect(wake({ journal }, [language]), "set_badge").title[0].replaceAll("\u00a0", " "),
    );
  assert.match(title("fr-BE"), /1er juin 2026/);
  assert.match(title("it"), /1º giugno 2026/);
  assert.match(title("de"), /1\. Juni 2026/);
});

test("a language whose dates the browser does not know is not written in another's", () => {
  const known = Intl.DateTimeFormat.supportedLocalesOf;
  // As in Chromium for Irish, Icelandic and Maltese.
  Intl.DateTimeFormat.supportedLocalesOf = () => [];
  try {
    assert.match(badge("2026-11-23T12:00:00Z", "Europe/Brussels", "de").title[0], /3\. November 2025/);
    assert.match(badge("2026-11-23T12:00:00Z", "Europe/Brussels", "nl").title[0], /3 november 2025/);
  } finally {
    Intl.DateTimeFormat.supportedLocalesOf = known;
  }
});

test("s12: a malformed language tag", () => {
  const title = (...languages) =>
    at("2026-11-23T12:00:00Z", "Europe/Brussels", () => effect(wake({}, languages), "set_badge"))
      .title[0];
  const german = /3\. November 2025/;
  assert.match(title("de-", "de"), german);
  assert.match(title("de-"), german, "the language is recognisable all the same");
  assert.match(title("en-USA", "en-GB"), /3 November 2025/, "the next of the same language");
  assert.match(title("de_AT"), german);
  assert.match(title("de-DE-u-ca-buddhist-nu-thai"), german, "no other calendar");
  for (const tag of [
    "",
    "-",
    "x",
    "en-",
    "en-USA",
    "en--GB",
    "en-\0",
    "\ud83d",
    "e".repeat(300),
    `en-${"a-".repeat(300)}`,
    "en-x-🙂",
  ]) {
    assert.match(title(tag), /November 3, 2025/, tag);
  }
});

test("s12: a browser that takes no tag at all", () => {
  const known = Intl.DateTimeFormat.supportedLocalesOf;
  const refusing = (refused) => (locales) => {
    if ([locales].flat().some(refused))
      throw new RangeError("Incorrect locale information provided");
    return known.call(Intl.DateTimeFormat, locales);
  };
  try {
    Intl.DateTimeFormat.supportedLocalesOf = refusing((tag) => tag.includes("-"));
    assert.match(
      badge("2026-11-23T12:00:00Z", "Europe/Brussels", "de-AT").title[0],
      /3\. November 2025/,
    );
    Intl.DateTimeFormat.supportedLocalesOf = refusing(() => true);
    assert.match(
      badge("2026-11-23T12:00:00Z", "Europe/Brussels", "de-AT").title[0],
      /3\. November 2025/,
    );
  } finally {
    Intl.DateTimeFormat.supportedLocalesOf = known;
  }
});

test("days left are counted in the language's own forms", () => {
  const title = (language, moment) =>
    badge(moment, "Europe/Brussels", language).title[0].replaceAll("\u00a0", " ");
  assert.match(title("en", "2025-10-01T12:00:00Z"), /\b33 days\b/);
  assert.match(title("fr", "2025-10-01T12:00:00Z"), /\b33 jours\b/);
  assert.match(title("nl", "2025-10-01T12:00:00Z"), /\b33 dagen\b/);
  assert.match(title("de", "2025-10-01T12:00:00Z"), /\b33 Tage\b/);
});

test("the day is the person's own, over daylight saving and at both ends of the world", () => {
  const check = (moment, zone, expect) =>
    assert.equal(badge(moment, zone).text, expect, `${moment} in ${zone}`);
  // The day changes at each place's own midnight. Places outside the named regions (such as
  // Kiritimati below) have a start date of their own, long past.
  check("2025-11-02T22:59:59Z", "Europe/Brussels", "1");
  check("2025-11-02T23:00:00Z", "Europe/Brussels", "!");
  check("2025-11-02T23:59:59Z", "Europe/London", "1");
  check("2025-11-03T00:59:59Z", "Atlantic/Azores", "1");
  check("2025-11-03T03:30:00Z", "America/St_Johns", "!");
  check("2025-11-03T03:29:59Z", "America/St_Johns", "1");
  check("2025-11-02T16:00:00Z", "Asia/Hong_Kong", "!");
  // The nights on which the clocks change.
  check("2025-10-25T22:00:00Z", "Europe/Brussels", "8");
  check("2025-10-26T22:59:00Z", "Europe/Brussels", "8");
  check("2025-10-26T23:00:00Z", "Europe/Brussels", "7");
  check("2025-11-01T12:00:00Z", "Pacific/Kiritimati", "!");
});

test("a browser that hides the time zone is taken to be in Europe", () => {
  assert.equal(badge("2025-11-01T12:00:00Z", "UTC").text, "2");
});

test("every language has every plural form that it needs", () => {
  for (const folder of readdirSync(new URL("../../extension/_locales/", import.meta.url))) {
    const keys = Object.keys(JSON.parse(catalogue(folder)));
    const bases = new Set(keys.flatMap((key) => key.match(/^(.*)_other$/)?.[1] ?? []));
    const rules = new Intl.PluralRules(folder.replace("_", "-"));
    // Whole numbers only: days are counted, never measured in fractions.
    const needed = new Set(Array.from({ length: 1_000 }, (_, count) => rules.select(count)));
    for (const base of bases) {
      for (const category of needed)
        assert.ok(
          keys.includes(`${base}_${category}`),
          `${folder}: ${base}_${category} is missing`,
        );
    }
  }
});

test("a catalogue that is damaged or missing falls back to the next", () => {
  const decision = core.Decision.onWoken(
    {},
    null,
    {
      languages: ["fr"],
      granted: ["https://www.linkedin.com/*"],
      version: "1",
      managed: "null",
      identity: { id: "veto", base_url: "x:/" },
    },
    "id",
  );
  assert.deepEqual(decision.languages, ["fr", "en"]);
  const title = (texts) => effect(decision.consequences(true, texts), "set_badge").title[0];
  assert.match(title([catalogue("fr"), catalogue("en")]), /3 novembre 2025/);
  assert.match(title(["{damaged", catalogue("en")]), /^LinkedIn: AI has been trained/);
  assert.match(title(["{}", catalogue("en")]), /^LinkedIn: AI has been trained/);
  assert.equal(title([]), "", "never a key");
});
