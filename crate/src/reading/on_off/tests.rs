//! Tests which words alone mean on or off.

use super::*;

#[test]
fn plain_words_only() {
    let check = |text: &str, expect| assert_eq!(plain(text), expect, "{text}");
    check("On", Some(OnOff::On));
    check(" OFF. ", Some(OnOff::Off));
    check("Désactivé", Some(OnOff::Off));
    check("Pois päältä", Some(OnOff::Off));
    check("Ναι", Some(OnOff::On));
    check("オフ", Some(OnOff::Off));
    check("已开启", Some(OnOff::On));
    check("Devre dışı", Some(OnOff::Off));
    check("Turn off", None);
    check("Not off", None);
    check("On and off", None);
    check("", None);
}

#[test]
fn an_answer_is_no_state() {
    let check = |text: &str, expect| {
        assert_eq!(state_said_by(&text::words(text)), expect, "{text}");
    };
    check("Off", Some(OnOff::Off));
    check("No", None);
    check("Nie", None);
    check("关闭", None);
}

#[test]
fn no_word_is_both_and_none_is_longer_than_said() {
    // A word that means on in one language and off in another would be ambiguous.
    let count = [STATES_ON, STATES_OFF, ANSWERS_ON, ANSWERS_OFF]
        .iter()
        .map(|list| list.len())
        .sum::<usize>();
    assert_eq!(PLAIN.len(), count);
    assert_eq!(PLAIN.keys().map(Vec::len).max(), Some(LONGEST));
}
