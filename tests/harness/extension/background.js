// Background of the harness's test extension: sets a badge, an alarm and a stored value for the
// harness to read.
chrome.runtime.onInstalled.addListener(async ({ reason }) => {
  await chrome.action.setBadgeText({ text: "7" });
  await chrome.action.setTitle({ title: "Seven" });
  await chrome.alarms.create("later", { delayInMinutes: 60 });
  await chrome.storage.local.set({ installed: reason });
});

chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message === "fail") throw new Error("asked to fail");
  if (message === "complain") console.error("asked to complain");
  if (message.clicked) {
    chrome.storage.local.set({ clicked: message.clicked }).then(() => reply("stored"));
    return true;
  }
  reply({ echo: message });
});
