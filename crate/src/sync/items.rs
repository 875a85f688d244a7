//! A journal as items of the sync store, each small enough, and back. Decides nothing about what is in it.
//!
//! Item 0 of a device lists the digests of the others, which are the journal's text in pieces. Items
//! arrive one by one from other devices: only when all that are listed are there is there a journal.

use super::Unread;
use crate::journal::{EntryId, Journal, UnreadableJournal};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the keys of all devices' items begin with.
const PREFIX: &str = "journal/";
/// Says of an item that it is such a list.
const FORMAT: &str = "veto-synced";
/// The version written, and the newest that is read.
const VERSION: u32 = 1;
/// Bytes of a piece as the browser counts them. It takes 8,192 of key and value together
/// (<https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync>).
const PIECE: usize = 7_000;

#[derive(Deserialize)]
struct Header {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct List {
    format: String,
    version: u32,
    pieces: Vec<String>,
}

/// The items of a device with this journal.
pub(super) fn of(device: &EntryId, journal: &Journal) -> BTreeMap<String, String> {
    let pieces = pieces(&journal.encode());
    let list = List {
        format: FORMAT.to_owned(),
        version: VERSION,
        pieces: pieces.iter().map(|piece| digest(piece)).collect(),
    };
    let list = serde_json::to_string(&list).expect("a list of texts is JSON");
    std::iter::once(list)
        .chain(pieces)
        .enumerate()
        .map(|(number, text)| (format!("{}{number}", own(device)), text))
        .collect()
}

/// What the keys of a device's own items begin with.
pub(super) fn own(device: &EntryId) -> String {
    format!("{PREFIX}{}/", device.as_str())
}

/// The journals in the sync store, by device. What is still on its way, and what is none of Veto's,
/// is left out.
pub(super) fn journals(
    items: &BTreeMap<String, String>,
) -> BTreeMap<&str, Result<Journal, Unread>> {
    let lists = items.iter().filter_map(|(key, text)| {
        let device = key.strip_prefix(PREFIX)?.strip_suffix("/0")?;
        (!device.contains('/')).then_some((device, text))
    });
    lists
        .filter_map(|(device, list)| Some((device, journal(items, device, list).transpose()?)))
        .collect()
}

/// `None` while pieces are missing, or are not those of the list.
fn journal(
    items: &BTreeMap<String, String>,
    device: &str,
    list: &str,
) -> Result<Option<Journal>, Unread> {
    let header: Header = serde_json::from_str(list).map_err(|_| Unread::Damaged)?;
    if header.format != FORMAT {
        return Err(Unread::Damaged);
    }
    if header.version > VERSION {
        return Err(Unread::Newer);
    }
    let List { pieces, .. } = serde_json::from_str(list).map_err(|_| Unread::Damaged)?;
    let mut text = String::new();
    for (number, expected) in (1..).zip(pieces) {
        match items.get(&format!("{PREFIX}{device}/{number}")) {
            Some(piece) if digest(piece) == expected => text.push_str(piece),
            _ => return Ok(None),
        }
    }
    match Journal::decode(&text) {
        Ok(journal) => Ok(Some(journal)),
        Err(UnreadableJournal::Newer { .. }) => Err(Unread::Newer),
        Err(_) => Err(Unread::Damaged),
    }
}

/// Cut from the start, so that what is added at the end leaves the first pieces as they are.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut size = 0;
    for character in text.chars() {
        size += character_weight(character);
        if size > PIECE {
            pieces.push(String::new());
            size = character_weight(character);
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(character);
        }
    }
    pieces
}

/// Bytes that these items take, as the browser counts them.
pub(super) fn weight_of(items: &BTreeMap<String, String>) -> usize {
    items
        .iter()
        .map(|(key, text)| key.len() + weight(text))
        .sum()
}

/// Bytes of a text as JSON.
pub(super) fn weight(text: &str) -> usize {
    2 + text.chars().map(character_weight).sum::<usize>()
}

/// The most that any browser makes of it: Chromium escapes `<` and two line separators too
/// (<https://source.chromium.org/chromium/chromium/src/+/main:base/json/string_escape.cc>).
fn character_weight(character: char) -> usize {
    match character {
        '"' | '\\' => 2,
        '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => 6,
        other => other.len_utf8(),
    }
}

/// Tells pieces apart; against mix-ups, not against malice (FNV-1a,
/// <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>).
fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests;
