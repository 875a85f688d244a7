// Tests the record page's part of the bindings: a file goes in as text, its outcome comes out as
// plain JSON, and the page learns from a file's size whether it may be read at all.

import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue, core, facts, freshId } from "./core.mjs";

const page = {
  extension_id: "veto",
  url: "chrome-extension://veto/page.html?show=record",
  tab: 3,
  frame: 0,
};

const entry = {
  id: "e1",
  order: 0,
  at: "2026-05-04T10:00:00+02:00",
  platform: "linkedin",
  version: "0.1.0",
  what: "objection_declared",
};

const journal = (change = {}, entries = [entry]) =>
  JSON.stringify({ format: "veto-journal", version: 1, entries, ...change });

/** Imports a file into the journal, as the record page does. */
function add(text, contents = {}, sender = page) {
  const message = { id: freshId(), request: { import_journal: { text } } };
  const decision = core.Decision.onMessage(message, sender, contents, null, facts(), freshId());
  const consequences = decision.consequences(true, decision.languages.map(catalogue));
  return { changes: decision.changes, ...consequences };
}

test("a file is added, and only once", () => {
  const first = add(journal());
  assert.deepEqual(first.reply, {
    kind: "imported",
    outcome: { kind: "added", entries: 1, known: 0, first: "2026-05-04", last: "2026-05-04" },
  });
  const stored = JSON.parse(first.changes.set.journal);
  assert.deepEqual(stored.entries[0], entry);
  assert.deepEqual(stored.entries[1].what, { journal_imported: { entries: 1 } });
  const second = add(journal(), first.changes.set);
  assert.equal(second.changes, null);
  assert.deepEqual(second.reply.outcome, { kind: "nothing_new" });
});

test("every refusal has its reason and changes nothing", () => {
  const refusals = [
    ["", { kind: "not_a_journal" }],
    ["{}", { kind: "not_a_journal" }],
    [journal().slice(0, -3), { kind: "damaged", entry: 1 }],
    [journal({ entries: undefined }), { kind: "damaged", entry: null }],
    [journal({ version: 3 }), { kind: "newer", version: 3 }],
    [
      journal({}, [{ ...entry, at: "2999-01-01T00:00:00Z" }]),
      { kind: "from_the_future", date: "2999-01-01" },
    ],
    [" ".repeat(5_000_001), { kind: "too_large", limit: 5_000_000 }],
  ];
  for (const [text, why] of refusals) {
    const { changes, reply } = add(text);
    assert.equal(changes, null);
    assert.deepEqual(reply, { kind: "imported", outcome: { kind: "refused", why } });
  }
  const contradicting = add(journal({}, [{ ...entry, what: "not_objecting" }]), {
    journal: journal(),
  });
  assert.equal(contradicting.changes, null);
  assert.deepEqual(contradicting.reply.outcome.why, { kind: "contradicts", date: "2026-05-04" });
});

test("only Veto's own pages may add a file", () => {
  const tab = { ...page, url: "https://www.linkedin.com/feed/" };
  const { changes, reply } = add(journal(), {}, tab);
  assert.equal(changes, null);
  assert.equal(reply.kind, "refused");
});

test("a file to which nobody answers is not kept", () => {
  assert.deepEqual(core.Page.importUnanswered(), { kind: "not_kept" });
});

test("a file is judged by its size before it is read", () => {
  assert.equal(core.Page.importBySize(0), null);
  assert.equal(core.Page.importBySize(5_000_000), null);
  for (const size of [5_000_001, 50_000_000, Infinity]) {
    const why = { kind: "too_large", limit: 5_000_000 };
    assert.deepEqual(core.Page.importBySize(size), { kind: "refused", why });
  }
});

test("the page accepts every outcome that the core gave it", () => {
  const outcomes = [
    null,
    { kind: "not_kept" },
    add("").reply.outcome,
    add(journal()).reply.outcome,
  ];
  for (const outcome of outcomes) {
    const record = new core.Page("record", { journal: journal() }, facts(["fr"]), { import: outcome });
    assert.deepEqual(record.languages, ["fr", "en"]);
    record.free();
  }
  assert.throws(() => new core.Page("record", {}, facts(), { import: { kind: "flipped" } }), Error);
});
