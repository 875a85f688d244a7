//! What Veto promises, in real browsers: each story is run in Chromium and in Firefox, on the built extension.

mod accessibility;
mod banner;
mod broken_store;
mod fit;
mod guide;
mod interrupted;
mod invisible;
mod letter;
mod main_job;
mod messages;
mod past;
mod permission;
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
mod welcome;
