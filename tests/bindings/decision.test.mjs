// Tests the background's part of the bindings: input and output are plain JSON, and no input can
// break the core.

import assert from "node:assert/strict";
import { test } from "node:test";
import { core, effect, facts, freshId, send, tab, wake } from "./core.mjs";

const LABEL = "Use my data for training content creation AI models";

const observation = (checked) => ({
  url: "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement",
  interface_language: "en",
  load: { id: `load-${checked}`, opened_at: Date.now() - 5_000 },
  elapsed_ms: 6_000,
  switches: [
    {
      states: [String(checked)],
      choices: [],
      texts: { name: LABEL, description: "", nearby: [] },
      shown: true,
      disabled: false,
      busy: false,
      from_previous_url: false,
      stable_ms: 6_000,
    },
  ],
  alerts: [],
});

test("waking says how everything should stand", () => {
  const woken = wake();
  assert.equal(woken.changes, null);
  const badge = effect(woken, "set_badge");
  assert.equal(badge.text, "!");
  assert.match(
    badge.title[0],
    /^LinkedIn: AI has been trained on members’ data, by default, since /,
  );
  const { banner } = effect(woken, "publish_banner");
  assert.equal(banner.language, "en");
  assert.deepEqual(
    banner.actions.map(({ weight }) => weight),
    ["primary", "secondary", "quiet", "cross"],
  );
  const [script] = effect(woken, "register_content_scripts").scripts;
  assert.equal(script.id, "banner/linkedin");
  assert.deepEqual(script.matches, ["https://www.linkedin.com/*"]);
  assert.ok(script.exclude_matches.includes("https://www.linkedin.com/mypreferences/*"));
});

test("an observation is read, written down and answered", () => {
  const seen = send({ id: "r1", request: { observed: { observation: observation(false) } } });
  assert.equal(effect(seen, "set_badge").text, "…");
  assert.equal(effect(seen, "publish_banner").banner, null);
  assert.equal(seen.reply.kind, "answered");
  const [[sentence]] = seen.reply.guide.sentences;
  assert.match(sentence.text, /^LinkedIn: The switch is off, as Veto saw at \d/);
  assert.equal(sentence.language, null);
  const journal = JSON.parse(seen.changes.set.journal);
  assert.equal(journal.format, "veto-journal");
  assert.equal(journal.entries[0].what.switch_seen.state, "off");
  assert.equal(journal.entries[0].what.switch_seen.label, LABEL);
});

test("what one event stored the next reads", () => {
  const first = send({ id: "r1", request: { observed: { observation: observation(true) } } });
  const second = send({ id: "r2", setting: "ai-training", request: "dismiss_banner" }, first.changes.set);
  assert.equal(JSON.parse(second.changes.set.journal).entries.length, 2);
  assert.equal(effect(second, "publish_banner").banner, null);
});

test("everything handed over survives being sent as a message", () => {
  // Messages drop maps and functions. A plain value equals its own JSON.
  for (const value of [
    wake(),
    send({ id: "r1", request: { observed: { observation: observation(true) } } }),
  ]) {
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
    assert.deepEqual(structuredClone(value), value);
  }
});

test("messages of every wrong shape are refused and change nothing", () => {
  const cyclic = {};
  cyclic.self = cyclic;
  const wrong = [
    undefined,
    null,
    0,
    NaN,
    "",
    "x",
    [],
    {},
    10n,
    Symbol.iterator,
    () => {},
    new Map([["id", 1]]),
    cyclic,
    { id: "r", request: "flip_the_switch" },
    { id: "r", request: { observed: { observation: { ...observation(false), elapsed_ms: -1 } } } },
    {
      id: "r",
      request: { observed: { observation: { ...observation(false), switches: "none" } } },
    },
    { id: "r", request: { choose_quiet_mode: { quiet: true } } },
  ];
  for (const message of wrong) {
    const { changes, effects, reply } = send(message);
    assert.equal(changes, null);
    assert.deepEqual(effects, []);
    assert.equal(reply.kind, "refused");
    assert.match(reply.why, /^dropped/);
  }
});

test("a wrong sender is refused, whatever it is made of", () => {
  const message = { id: "r", setting: "ai-training", request: "dismiss_banner" };
  for (const sender of [
    undefined,
    null,
    {},
    [],
    "tab",
    { ...tab, extension_id: "other" },
    { ...tab, frame: 3 },
    { ...tab, tab: "7" },
  ]) {
    const decision = core.Decision.onMessage(message, sender, {}, null, facts(), freshId());
    assert.equal(decision.consequences(true, []).reply.kind, "refused");
  }
});

test("stores of every kind are opened", () => {
  for (const contents of [
    null,
    undefined,
    "closed",
    { journal: 7 },
    { journal: "{" },
    { banner: { name: "x" } },
    { journal: null },
  ]) {
    const { effects } = wake(contents);
    assert.ok(effects.length > 0);
  }
  const { changes } = wake({ journal: "{damaged" });
  const [key] = Object.keys(changes.set).filter((name) => name.startsWith("set_aside/"));
  assert.equal(changes.set[key], "{damaged");
});

test("facts that are none are an error, not a panic", () => {
  for (const wrong of [undefined, null, {}, { ...facts(), languages: "en" }]) {
    assert.throws(() => core.Decision.onWoken({}, null, wrong, freshId()), Error);
  }
  assert.throws(() => core.Decision.onWoken({}, null, facts(), ""), /1 to 64/);
  assert.equal(effect(wake(), "set_badge").text, "!", "and the core goes on");
});

test("the journal is kept in step by items of the sync store", () => {
  const popup = { extension_id: "veto", url: "chrome-extension://veto/page.html?show=popup" };
  const choose = { id: "r1", request: { choose_sync: { on: true } } };
  assert.equal(core.Decision.readsSynced({}), false);
  const chosen = core.Decision.onMessage(choose, popup, {}, null, facts(), "device-a");
  assert.equal(chosen.looksAgain, true);
  assert.equal(chosen.changesToSynced(true), null, "nothing is written unseen");
  const contents = { ...chosen.changes.set };
  assert.equal(core.Decision.readsSynced(contents), true);

  const foreign = { "journal/x/0": { not: "text" }, other: 7 };
  const woken = core.Decision.onWoken(contents, foreign, facts(), freshId());
  assert.equal(woken.looksAgain, false);
  assert.equal(woken.changesToSynced(false), null, "nothing that is not kept here goes elsewhere");
  const { set, remove } = woken.changesToSynced(true);
  assert.deepEqual(Object.keys(set), ["journal/device-a/0", "journal/device-a/1"]);
  assert.deepEqual(remove, []);
  assert.equal(woken.changesAfterSync(true, true), null);
  assert.match(woken.changesAfterSync(true, false).set.sync, /refused/);
  assert.equal(
    core.Decision.onWoken(contents, set, facts(), freshId()).changesToSynced(true),
    null,
  );

  // `null`: a browser whose sync store cannot be read.
  const { changes } = core.Decision.onWoken(contents, null, facts(), freshId());
  assert.match(changes.set.sync, /refused/);
});

test("what a page showed on one device is known on another", () => {
  const part = (device) => ({
    sync: JSON.stringify({ device, on: true, trouble: null, unread: null }),
  });
  const message = { id: "r1", request: { observed: { observation: observation(false) } } };
  const seen = core.Decision.onMessage(message, tab, part("a"), {}, facts(), freshId());
  const synced = seen.changesToSynced(true).set;
  assert.equal(effect(wake(part("b"), ["en"], synced), "set_badge").text, "…");
});

test("thousands of events leave no memory behind", () => {
  const used = () => core.initSync({ module: undefined }).memory.buffer.byteLength;
  for (let round = 0; round < 1_000; round++) wake().effects;
  const before = used();
  for (let round = 0; round < 1_000; round++)
    core.Decision.onWoken({}, null, facts(), freshId()).free();
  assert.equal(used(), before);
});
