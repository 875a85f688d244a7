//! Tests that the vocabularies cover natural wordings, and hold no word that could reverse the
//! meaning.

use super::*;
use crate::reading::on_off::plain;
use crate::reading::subject::{is_about_ai_training, turns_round};

#[test]
fn every_vocabulary_takes_a_natural_wording() {
    for (tag, text) in crate::reading::tests::WORDINGS {
        let one = all().find(|one| one.tag == *tag).expect(tag);
        assert!(Subject::of(one).covers(&words(text)), "{tag}: {text}");
        assert!(is_about_ai_training(&words(text)), "{tag}: {text}");
    }
    for vocabulary in all() {
        let tag = vocabulary.tag;
        assert!(
            crate::reading::tests::WORDINGS
                .iter()
                .any(|(other, _)| *other == tag),
            "{tag} has no example"
        );
    }
}

#[test]
fn no_vocabulary_holds_a_word_that_turns_round() {
    for one in all() {
        for list in [one.permit, one.data, one.train, one.ai, one.between] {
            for entry in list {
                assert!(!turns_round(&words(entry)), "{}: {entry}", one.tag);
            }
        }
    }
}

#[test]
fn no_generic_word_is_one_for_on_or_off() {
    for (tag, list) in generic::GENERIC {
        for entry in *list {
            assert_eq!(plain(entry), None, "{tag}: {entry}");
            assert!(!turns_round(&words(entry)), "{tag}: {entry}");
        }
    }
}

#[test]
fn no_east_asian_word_holds_a_character_that_negates() {
    let vocabularies =
        all().filter(|one| matches!(one.tag, "ja" | "ko" | "th" | "zh_CN" | "zh_TW"));
    let of_subject = vocabularies
        .flat_map(|one| [one.permit, one.data, one.train, one.ai, one.between])
        .flatten();
    let of_any = generic::GENERIC
        .iter()
        .filter(|(tag, _)| matches!(*tag, "ja" | "ko" | "th" | "zh_CN" | "zh_TW"))
        .flat_map(|(_, list)| *list);
    for entry in of_subject.chain(of_any) {
        for sign in [
            "不",
            "未",
            "勿",
            "别",
            "別",
            "禁",
            "止",
            "停",
            "非",
            "无",
            "無",
            "免",
            "拒",
            "除",
            "关闭",
            "關閉",
            "な",
            "ぬ",
            "ず",
            "ま",
            "않",
            "안",
            "못",
            "금",
            "중지",
            "제외",
            "거부",
            "ไม่",
            "ห้าม",
            "หยุด",
            "ปิด",
            "งด",
            "เลิก",
        ] {
            // The only exception is the polite ending of 切り替えます, "to switch over".
            let is_polite = sign == "ま" && entry.ends_with("ます");
            assert!(is_polite || !entry.contains(sign), "{entry}");
        }
    }
}

#[test]
fn a_text_without_end_takes_no_time() {
    let text = "använd mina data ".repeat(200_000);
    assert!(!covers(&words(&text)) && !is_generic(&words(&text)));
}
