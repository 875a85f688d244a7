// The background (a service worker in Chrome, an event page in Firefox): registers every listener at
// once and passes events on. It remembers nothing: the browser may stop it at any moment.

import { answer, installed, wake } from "./background/process.js";

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  answer(message, sender).then(reply, (error) => {
    console.error(error);
    // No answer: the sender asks again, which is safe.
    reply();
  });
  return true;
});

chrome.alarms.onAlarm.addListener(wake);
chrome.permissions.onAdded.addListener(wake);
chrome.permissions.onRemoved.addListener(wake);
// Another device wrote, or this one: what is the same already changes nothing. Not every browser syncs.
chrome.storage.sync?.onChanged.addListener(wake);
// An organisation changed what it sets. Firefox reads that only when it starts.
chrome.storage.managed?.onChanged?.addListener(wake);

chrome.runtime.onInstalled.addListener(({ reason }) => installed(reason));
// Listened to so that the browser starts the background at all; the line below does the rest.
chrome.runtime.onStartup.addListener(() => {});

// At every start, since the last run may have been stopped half-way.
wake();
