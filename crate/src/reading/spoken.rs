//! Finds the states that a text names: "Status: On", "currently off", or the label followed by
//! "On".
//!
//! In a long sentence, "on" may be an ordinary word. A sentence with "when" or "turn" describes a
//! condition or gives an instruction. Neither names a state here.

use super::on_off::{self, OnOff, said_by, state_said_by};
use super::subject::is_negation;
use super::text::{Token, in_lower_case, lower};
use super::wording::Wording;

/// The states that a text names: none, one or both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Spoken {
    on: bool,
    off: bool,
}

impl Spoken {
    pub(super) fn speaks_for(self, what: OnOff) -> bool {
        match what {
            OnOff::On => self.on,
            OnOff::Off => self.off,
        }
    }

    fn add(&mut self, what: OnOff) {
        match what {
            OnOff::On => self.on = true,
            OnOff::Off => self.off = true,
        }
    }
}

/// Where a text was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The text is the control's name: a state at its end counts, however long the text is.
    Name,
    /// The text describes the control or stands beside it.
    Beside,
}

/// Maximum number of words in a short statement. "This setting is currently turned on" has six.
const SHORT: usize = 8;
/// The same limit in characters, for texts without spaces.
const SHORT_UNSPACED: usize = 20;

/// Returns the states that `text` names. The platform's own labels and steps in it are ignored.
pub(super) fn spoken(wording: &Wording, text: &str, place: Place) -> Spoken {
    let mut said = Spoken::default();
    let chunks = wording.chunks(text);
    let last = chunks.len().saturating_sub(1);
    for (index, chunk) in chunks.iter().enumerate() {
        let count = chunk.tokens.iter().filter_map(Token::word).count();
        let sentence = Sentence {
            is_short: count <= SHORT,
            is_plain: !is_conditional(&lower(&chunk.tokens)),
            is_last: index == last,
            is_named: place == Place::Name,
            follows_label: chunk.follows_label,
        };
        let segments: Vec<_> = chunk
            .tokens
            .split(|token| *token == Token::Pause)
            .filter(|segment| !segment.is_empty())
            .collect();
        for (index, segment) in segments.iter().enumerate() {
            sentence.read(segment, index == 0, index + 1 == segments.len(), &mut said);
        }
    }
    said
}

/// Properties of a sentence that decide how its words are read.
struct Sentence {
    is_short: bool,
    is_plain: bool,
    is_last: bool,
    is_named: bool,
    follows_label: bool,
}

impl Sentence {
    /// Adds the states that one part of the sentence, between two pauses, names.
    fn read(&self, segment: &[Token], is_first: bool, is_last: bool, said: &mut Spoken) {
        let cased: Vec<&str> = segment.iter().filter_map(Token::word).collect();
        let words: Vec<String> = cased.iter().map(|word| in_lower_case(word)).collect();
        let whole = if self.is_short {
            said_by
        } else {
            state_said_by
        };
        if let Some(what) = whole(&words) {
            said.add(what);
            return;
        }
        if self.is_plain && self.is_short {
            unspaced(&words, said);
        }
        let mut at = 0;
        while at < words.len() {
            let Some((length, what)) = state_at(&words[at..]) else {
                at += 1;
                continue;
            };
            let end = at + length;
            let ends = end == words.len();
            let is_capital = |at: usize| {
                cased
                    .get(at)
                    .is_some_and(|word| word.chars().any(char::is_uppercase))
            };
            let is_strong = length > 1 || words[at].chars().count() > 4 || !is_latin(&words[at]);
            let is_stated = is_strong || ends || is_after_copula(&words, at, end);
            let before = &words[at.saturating_sub(3)..at];
            let is_after_now = || before.iter().any(|word| is_now(word));
            let counts = (self.is_plain && self.is_short && is_stated)
                || (self.is_named && ends)
                // "… models On Learn more"
                || (self.follows_label && is_first && at == 0
                    && is_capital(end) && words[end] != "linkedin")
                // "… that create content On"
                || (self.is_last && is_last && ends && is_capital(at))
                || (self.is_plain && is_after_now());
            if counts {
                // The state "Off" does not negate.
                let is_turned = |part: &[String]| {
                    part.iter().any(|word| {
                        is_negation(word) && state_said_by(std::slice::from_ref(word)).is_none()
                    })
                };
                let is_turned = is_turned(&words[..at]) || is_turned(&words[end..]);
                said.add(if is_turned { what.other() } else { what });
            }
            at = end;
        }
    }
}

/// The longest state at the beginning of these words, with its number of words. Long answers such
/// as "allowed" and "opted in" count as states, too.
fn state_at(words: &[String]) -> Option<(usize, OnOff)> {
    (1..=on_off::LONGEST.min(words.len()))
        .rev()
        .find_map(|length| {
            let is_long = length > 1 || words[0].chars().count() > 6;
            let said = if is_long { said_by } else { state_said_by };
            said(&words[..length]).map(|what| (length, what))
        })
}

/// Whether the words from `at` to `end` stand between a verb such as "is" and a word such as "for":
/// in "This is on for you", "on" is a state.
fn is_after_copula(words: &[String], at: usize, end: usize) -> bool {
    let has = |list: &[&str], at: Option<usize>| {
        at.and_then(|at| words.get(at))
            .is_some_and(|word| list.contains(&word.as_str()))
    };
    has(COPULA, at.checked_sub(1)) && has(BEHIND, Some(end))
}

/// Adds the states in Chinese, Japanese and Thai words, where a state is joined with what surrounds
/// it. The longest listed words are looked for first: "未启用" is not "启用".
fn unspaced(words: &[String], said: &mut Spoken) {
    for word in words {
        let count = word.chars().count();
        if count > SHORT_UNSPACED || !word.chars().all(is_unspaced) || has_case_word(word) {
            continue;
        }
        let mut rest = word.clone();
        let mut found: Vec<_> = on_off::all()
            .filter(|(entry, _)| entry.len() == 1 && entry[0].chars().all(is_unspaced))
            .filter(|(entry, _)| entry[0].chars().count() > 1)
            .collect();
        found.sort_by_key(|(entry, _)| std::cmp::Reverse(entry[0].len()));
        for (entry, what) in found {
            if rest.contains(&entry[0]) {
                rest = rest.replace(&entry[0], " ");
                said.add(what);
            }
        }
    }
}

/// Whether a character belongs to a script without spaces between words.
pub(super) fn is_unspaced(character: char) -> bool {
    matches!(character, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}')
}

fn has_case_word(word: &str) -> bool {
    [
        "如果",
        "后",
        "後",
        "时",
        "時",
        "場合",
        "する",
        "เมื่อ",
        "หาก",
        "ถ้า",
        "点",
        "點",
        "以",
    ]
    .iter()
    .any(|case| word.contains(case))
}

fn is_latin(word: &str) -> bool {
    word.chars().all(|character| character < '\u{250}')
}

fn is_now(word: &str) -> bool {
    NOW.contains(&word)
}

fn is_conditional(words: &[String]) -> bool {
    words
        .iter()
        .any(|word| CONDITIONAL.contains(&word.as_str()))
}

/// "Currently", and words such as "status" that a state follows.
#[rustfmt::skip]
const NOW: &[&str] = &[
    "currently", "now", "presently", "status", "state", "actuellement", "maintenant", "état",
    "statut", "momenteel", "nu", "derzeit", "aktuell", "momentan", "jetzt", "zustand", "attualmente",
    "ora", "stato", "actualmente", "ahora", "estado", "atualmente", "agora", "obecnie", "aktualnie",
    "teraz", "stan", "aktuálně", "momentálně", "nyní", "stav", "nykyisin", "nyt", "tila",
    "nuvarande", "närvarande", "nuværende", "øjeblikket", "jelenleg", "állapot", "acum", "prezent",
    "stare", "τώρα", "κατάσταση", "сейчас", "статус", "состояние", "зараз", "стан", "şu", "durum",
    "saat", "kasalukuyan", "hiện",
];

#[rustfmt::skip]
const COPULA: &[&str] = &[
    "is", "are", "s", "stays", "remains", "been", "was", "ist", "bleibt", "staat", "blijft", "är",
    "er", "jest", "je", "este", "est", "è", "está", "on",
];

#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "for", "now", "by", "since", "again", "currently", "and", "right", "today", "für", "jetzt",
    "seit", "voor", "nu", "pour", "per", "para", "för", "dla", "pro", "pentru",
];

/// Words of a condition, an instruction or a choice, such as "when", "turn" and "or".
#[rustfmt::skip]
const CONDITIONAL: &[&str] = &[
    "when", "if", "while", "once", "unless", "whenever", "turn", "turning", "tap", "click", "press",
    "either", "whether", "or", "lorsque", "quand", "si", "appuyez", "cliquez", "activez", "ou",
    "wenn", "falls", "sobald", "ob", "schalten", "oder", "als", "wanneer", "zet", "of", "se",
    "quando", "o", "cuando", "gdy", "jeśli", "kiedy", "lub", "pokud", "když", "nebo", "när", "om",
    "stäng", "slå", "eller", "når", "hvis", "skru", "sluk", "tænd", "kun", "jos", "tai", "ha",
    "amikor", "vagy", "dacă", "când", "sau", "όταν", "εάν", "αν", "ή", "когда", "если", "или",
    "коли", "якщо", "або", "eğer", "veya", "jika", "bila", "saat", "atau", "kapag", "kung", "khi",
    "nếu", "hoặc", "إذا", "عند", "أو", "אם", "כאשר", "או", "اگر", "وقتی", "یا", "जब", "अगर", "যখন",
];

#[cfg(test)]
mod tests;
