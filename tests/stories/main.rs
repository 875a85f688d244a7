//! Tests what Veto guarantees in real browsers: each story runs in Chromium and in Firefox, with
//! the built extension.

mod accessibility;
mod attacks;
mod back;
mod banner;
mod broken_store;
mod covering;
mod fit;
mod grok;
mod guide;
mod hostile;
mod in_app;
mod interrupted;
mod invisible;
mod kept_popup;
mod languages;
mod letter;
mod main_job;
mod messages;
mod mortal;
mod past;
mod permission;
mod policy;
mod popup;
mod quiet;
mod record;
mod record_files;
mod reminder;
mod setting;
mod shapes;
mod steps;
mod sync;
mod tabs;
mod unreadable;
mod update;
mod welcome;
