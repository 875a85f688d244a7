//! Splits a journal into items of the sync store, each small enough, and joins them again.
//!
//! Item 0 of a device lists the digests of its other items, which are the pieces of the journal's
//! text. Items arrive from other devices one by one: there is a journal only once every listed
//! piece is there.

use super::UnreadablePeer;
use crate::journal::{EntryId, Journal, UnreadableJournal};
use crate::store::keys::SYNC_ITEMS;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The value of `format` that marks an item as a list of pieces.
const FORMAT: &str = "veto-synced";
/// The version that is written, and the newest that can be read.
const VERSION: u32 = 1;
/// Maximum size of a piece in bytes, as the browser counts them. The browser allows 8,192 for key
/// and value together
/// (<https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync>).
const PIECE: usize = 7_000;

#[derive(Deserialize)]
struct PieceListHeader {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct PieceList {
    format: String,
    version: u32,
    pieces: Vec<String>,
}

/// The items that `device` stores for this journal, by key.
pub(super) fn split(device: &EntryId, journal: &Journal) -> BTreeMap<String, String> {
    let pieces = pieces(&journal.encode());
    let list = PieceList {
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

/// Prefix of the keys of a device's own items.
pub(super) fn own(device: &EntryId) -> String {
    format!("{SYNC_ITEMS}{}/", device.as_str())
}

/// The journals in the sync store, by device. Journals that have not arrived completely, and items
/// that are not Veto's, are left out.
pub(super) fn journals(
    items: &BTreeMap<String, String>,
) -> BTreeMap<&str, Result<Journal, UnreadablePeer>> {
    let lists = items.iter().filter_map(|(key, text)| {
        let device = key.strip_prefix(SYNC_ITEMS)?.strip_suffix("/0")?;
        (!device.contains('/')).then_some((device, text))
    });
    lists
        .filter_map(|(device, list)| Some((device, journal(items, device, list).transpose()?)))
        .collect()
}

/// Joins the journal of a device; `None` while pieces are missing, or do not match the list.
fn journal(
    items: &BTreeMap<String, String>,
    device: &str,
    list: &str,
) -> Result<Option<Journal>, UnreadablePeer> {
    let header: PieceListHeader =
        serde_json::from_str(list).map_err(|_| UnreadablePeer::Damaged)?;
    if header.format != FORMAT {
        return Err(UnreadablePeer::Damaged);
    }
    if header.version > VERSION {
        return Err(UnreadablePeer::Newer);
    }
    let PieceList { pieces, .. } =
        serde_json::from_str(list).map_err(|_| UnreadablePeer::Damaged)?;
    let mut text = String::new();
    for (number, expected) in (1..).zip(pieces) {
        match items.get(&format!("{SYNC_ITEMS}{device}/{number}")) {
            Some(piece) if digest(piece) == expected => text.push_str(piece),
            _ => return Ok(None),
        }
    }
    match Journal::decode(&text) {
        Ok(journal) => Ok(Some(journal)),
        Err(UnreadableJournal::Newer { .. }) => Err(UnreadablePeer::Newer),
        Err(_) => Err(UnreadablePeer::Damaged),
    }
}

/// Cuts the text into pieces, filling each from the start, so that text added at the end leaves the
/// first pieces unchanged.
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

/// Bytes that these items take, keys included, as the browser counts them.
pub(super) fn weight_of(items: &BTreeMap<String, String>) -> usize {
    items
        .iter()
        .map(|(key, text)| key.len() + weight(text))
        .sum()
}

/// Bytes that the text takes as JSON.
pub(super) fn weight(text: &str) -> usize {
    2 + text.chars().map(character_weight).sum::<usize>()
}

/// The most bytes that any browser needs for a character in JSON: Chromium also escapes `<` and two
/// line separators
/// (<https://source.chromium.org/chromium/chromium/src/+/main:base/json/string_escape.cc>).
fn character_weight(character: char) -> usize {
    match character {
        '"' | '\\' => 2,
        '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' | '\u{7f}' => 6,
        other => other.len_utf8(),
    }
}

/// Identifies a piece. Protects against mix-ups, not against malice (FNV-1a,
/// <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>).
pub(super) fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests;
