//! Reads the header and the entries of a stored journal, and reports which entry could not be read.

use crate::journal::Entry;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The format and version that a text states, as far as it could be read.
#[derive(Default)]
pub(super) struct JournalHeader {
    pub(super) format: Option<String>,
    pub(super) version: Option<u32>,
}

impl JournalHeader {
    /// Returns what was found, and whether the whole text is a JSON object.
    pub(super) fn read(text: &str) -> (Self, Result<(), serde_json::Error>) {
        let mut header = Self::default();
        let whole = read(text, &mut header);
        (header, whole)
    }
}

/// The entries, as far as they could be read.
#[derive(Default)]
pub(super) struct EntryList {
    found: Option<Vec<Entry>>,
    /// Whether reading stopped inside the list.
    inside: bool,
}

impl EntryList {
    /// Returns all entries. The error is the number of the entry that cannot be read, counted from
    /// 1 (`None` if the damage is elsewhere), and the decoder's message.
    pub(super) fn read(text: &str) -> Result<Vec<Entry>, (Option<u64>, String)> {
        let mut list = Self::default();
        let whole = read(text, &mut list);
        let read = list.found.as_ref().map_or(0, Vec::len) as u64;
        match (whole, list.found) {
            (Ok(()), Some(entries)) => Ok(entries),
            (Ok(()), None) => Err((None, "it has no entries".into())),
            (Err(error), _) => Err((list.inside.then_some(read + 1), error.to_string())),
        }
    }
}

fn read<'a, S>(text: &'a str, seed: S) -> Result<(), serde_json::Error>
where
    S: DeserializeSeed<'a, Value = ()>,
{
    let mut json = serde_json::Deserializer::from_str(text);
    seed.deserialize(&mut json)?;
    json.end()
}

impl<'de> DeserializeSeed<'de> for &mut JournalHeader {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut JournalHeader {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" => self.format = Some(map.next_value()?),
                "version" => self.version = Some(map.next_value()?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for &mut EntryList {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut EntryList {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key != "entries" {
                map.next_value::<IgnoredAny>()?;
            } else if self.found.is_some() {
                return Err(A::Error::custom("it has entries twice"));
            } else {
                map.next_value_seed(EntriesReader(
                    self.found.insert(Vec::new()),
                    &mut self.inside,
                ))?;
            }
        }
        Ok(())
    }
}

/// Reads the list of entries into the vector; the flag is true while it is inside the list.
struct EntriesReader<'l>(&'l mut Vec<Entry>, &'l mut bool);

impl<'de> DeserializeSeed<'de> for EntriesReader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for EntriesReader<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of entries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self(entries, inside) = self;
        *inside = true;
        while let Some(entry) = list.next_element::<Entry>()? {
            if !entry.is_complete() {
                return Err(A::Error::custom(
                    "it does not say which platform it is about",
                ));
            }
            entries.push(entry);
        }
        *inside = false;
        Ok(())
    }
}
