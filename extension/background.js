// The background (a service worker in Chrome, an event page in Firefox): registers every listener
// synchronously and passes events on. It keeps no state, since the browser may stop it at any time.

import { answer, installed, wake } from "./background/process.js";

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  answer(message, sender).then(reply, (error) => {
    console.error(error);
    // An empty reply makes the sender ask again, which is safe.
    reply();
  });
  return true;
});

chrome.alarms.onAlarm.addListener(wake);
chrome.permissions.onAdded.addListener(wake);
chrome.permissions.onRemoved.addListener(wake);
// Another device or this one wrote to the sync store; entries that are known already change
// nothing. Not every browser has a sync store.
chrome.storage.sync?.onChanged.addListener(wake);
// An organisation changed its policy. Firefox reads policies only when it starts.
chrome.storage.managed?.onChanged?.addListener(wake);

chrome.runtime.onInstalled.addListener(({ reason }) => installed(reason));
// An empty listener makes the browser start us at startup; `wake()` below does the work.
chrome.runtime.onStartup.addListener(() => {});

// Runs at every start of the background, since the last run may have been stopped half-way.
wake();
