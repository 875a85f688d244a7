// Tests the bindings of the next steps and the letters: dates, the calendar file as another program
// reads it, and the text of the letters.

import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue, core, facts, freshId } from "./core.mjs";
import { ical } from "./ical.mjs";

const page = {
  extension_id: "veto",
  url: "chrome-extension://veto/page.html?show=steps",
  tab: 3,
  frame: 0,
};
const today = () => {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/**
 * Records that a step was taken, as the next-steps page does. Returns the new content of the store.
 */
function take(step, on, contents = {}) {
  const message = { id: freshId(), platform: "linkedin", request: { take_step: { step, on } } };
  const decision = core.Decision.onMessage(message, page, contents, null, facts(), freshId());
  return decision.changes?.set ?? contents;
}

const calendar = (contents, languages = ["en"]) => {
  const steps = new core.Page("steps", contents, facts(languages), {});
  return steps.calendar(steps.languages.map(catalogue));
};

test("a day is checked by the core", () => {
  assert.equal(core.Page.checkDay("form", today()), null);
  assert.deepEqual(core.Page.checkDay("form", ""), { step: "form", problem: "missing" });
  assert.deepEqual(core.Page.checkDay("letter", "2999-01-01"), {
    step: "letter",
    problem: "future",
  });
  assert.deepEqual(core.Page.checkDay("form", "1999-01-01"), {
    step: "form",
    problem: "too_early",
  });
  assert.throws(() => core.Page.checkDay("another", today()));
});

test("the calendar is what the standard says, to a parser that is not ours", () => {
  for (const language of ["en", "el", "hu", "uk"]) {
    const text = calendar(take("form", today()), [language]);
    const whole = new ical.Component(ical.parse(text));
    assert.equal(whole.getFirstPropertyValue("version"), "2.0");
    assert.ok(whole.getFirstPropertyValue("prodid"));
    const events = whole.getAllSubcomponents("vevent").map((event) => new ical.Event(event));
    assert.equal(events.length, 2);
    const [due, over] = events;
    for (const event of events) {
      assert.ok(event.startDate.isDate && event.endDate.isDate);
      assert.equal(event.duration.toSeconds(), 86_400);
      assert.ok(event.uid && event.summary);
    }
    const days = due.startDate.subtractDate(ical.Time.fromDateString(today())).toSeconds() / 86_400;
    assert.ok(days >= 28 && days <= 33, `${days} days`);
    assert.equal(over.startDate.subtractDate(due.startDate).toSeconds(), 86_400);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, 2);
  }
});

test("saved again, an event has the same name", () => {
  const contents = take("form", today());
  const uids = (text) => text.match(/^UID:.*$/gm);
  assert.deepEqual(uids(calendar(contents)), uids(calendar(take("research", today(), contents))));
  assert.notDeepEqual(uids(calendar(contents)), uids(calendar(take("form", today()))));
});

/** A letter, of a person who has sent the form: a complaint needs an objection. */
const letter = (kind, draft, languages = ["en-GB"]) => {
  const contents = take("form", today());
  const made = new core.Page(kind, contents, facts(languages), { draft, platform: "linkedin" });
  return { made, texts: made.languages.map(catalogue) };
};

test("a letter has what was typed, as it was typed", () => {
  const draft = {
    name: "Žofie <b>& „Śmigły“</b>",
    address: "Rue 1\nBruxelles",
    grounds: "$NAME$\n\nzwei",
  };
  for (const kind of ["letter", "complaint"]) {
    const { made, texts } = letter(kind, draft);
    const text = made.letterText(texts);
    assert.ok(text.startsWith("Žofie <b>& „Śmigły“</b>\nRue 1\nBruxelles\n\n"), text);
    assert.ok(text.endsWith("Yours faithfully,\n\n\nŽofie <b>& „Śmigły“</b>"), text);
  }
  const { made, texts } = letter("letter", draft);
  assert.ok(made.letterText(texts).includes("\n\n$NAME$\n\nzwei\n\n"));
});

test("without an objection there is no complaint", () => {
  const made = new core.Page("complaint", {}, facts(["en"]), { platform: "linkedin" });
  assert.equal(made.letterText(made.languages.map(catalogue)), "");
});

test("whatever is handed over as a draft makes a letter", () => {
  for (const draft of [
    null,
    undefined,
    7,
    "x",
    [],
    { name: 7, purposes: "all", authority: {} },
    { purposes: [1] },
  ]) {
    const { made, texts } = letter("letter", draft);
    assert.ok(made.letterText(texts).includes("Article 21(1)"));
  }
});

test("a letter can be in the controller’s language", () => {
  const own = letter("letter", { name: "Ada" }, ["de-AT"]);
  assert.match(own.made.letterText(own.texts), /DSGVO/);
  const english = letter("letter", { name: "Ada", language: "controllers" }, ["de-AT"]);
  assert.match(english.made.letterText(english.texts), /Dear Sir or Madam/);
  // If the person's own catalogue is missing, English is used; the letter is never empty.
  assert.match(english.made.letterText([catalogue("en")]), /Dear Sir or Madam/);
});

test("a mail goes to the address that is known, with a subject; where none is known there is none", () => {
  const objection = letter("letter", { name: "Ada & Co" });
  assert.equal(objection.made.letterMail(objection.texts), "");
  const complaint = letter("complaint", { name: "Ada & Co", authority: "BE" });
  const mail = new URL(complaint.made.letterMail(complaint.texts));
  assert.equal(mail.protocol, "mailto:");
  assert.equal(mail.pathname, "contact@apd-gba.be");
  assert.match(mail.searchParams.get("subject"), /^Complaint/);
  assert.deepEqual([...mail.searchParams.keys()], ["subject"]);
  assert.match(complaint.made.letterText(complaint.texts), /Yours faithfully,\n\n\nAda & Co/);
});
