//! Tests that the vocabularies cover natural wordings, and hold no word that could reverse the
//! meaning.

use super::*;
use crate::reading::on_off::plain;
use crate::reading::subject::{is_about_ai_training, is_negation, turns_round};

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

/// Messages of settings pages, as their makers would write them, with a failure beside each.
const MESSAGES_OF_PAGES: &[(&str, &str, &str)] = &[
    (
        "en",
        "Your changes have been saved.",
        "Your changes could not be saved.",
    ),
    ("ar", "تم حفظ التغييرات بنجاح", "لم يتم حفظ التغييرات"),
    ("bg", "Промените са запазени.", "Промените не са запазени."),
    (
        "bn",
        "আপনার পরিবর্তনগুলি সংরক্ষণ করা হয়েছে",
        "আপনার পরিবর্তনগুলি সংরক্ষণ করা যায়নি",
    ),
    (
        "ca",
        "S’han desat els canvis.",
        "No s’han desat els canvis.",
    ),
    (
        "cs",
        "Vaše změny byly uloženy.",
        "Vaše změny nebyly uloženy.",
    ),
    (
        "da",
        "Dine ændringer er gemt.",
        "Dine ændringer blev ikke gemt.",
    ),
    (
        "de",
        "Ihre Änderungen wurden gespeichert.",
        "Ihre Änderungen konnten nicht gespeichert werden.",
    ),
    (
        "el",
        "Οι αλλαγές σας αποθηκεύτηκαν.",
        "Οι αλλαγές σας δεν αποθηκεύτηκαν.",
    ),
    (
        "es",
        "Se han guardado los cambios.",
        "No se han guardado los cambios.",
    ),
    ("fa", "تغییرات شما ذخیره شد.", "تغییرات شما ذخیره نشد."),
    (
        "fi",
        "Muutokset on tallennettu.",
        "Muutoksia ei voitu tallentaa.",
    ),
    (
        "fr",
        "Vos modifications ont été enregistrées.",
        "Vos modifications n’ont pas été enregistrées.",
    ),
    ("he", "השינויים שלך נשמרו.", "השינויים שלך לא נשמרו."),
    ("hi", "आपके परिवर्तन सहेजे गए हैं", "आपके परिवर्तन नहीं सहेजे गए"),
    (
        "hr",
        "Vaše promjene su spremljene.",
        "Vaše promjene nisu spremljene.",
    ),
    (
        "hu",
        "A módosításokat elmentettük.",
        "A módosításokat nem sikerült elmenteni.",
    ),
    (
        "id",
        "Perubahan Anda telah disimpan.",
        "Perubahan Anda gagal disimpan.",
    ),
    (
        "it",
        "Le modifiche sono state salvate.",
        "Le modifiche non sono state salvate.",
    ),
    (
        "ja",
        "変更が保存されました。",
        "変更を保存できませんでした。",
    ),
    (
        "ko",
        "변경 사항이 저장되었습니다.",
        "변경 사항을 저장하지 못했습니다.",
    ),
    ("mr", "तुमचे बदल जतन केले आहेत", "तुमचे बदल जतन केले नाहीत"),
    (
        "ms",
        "Perubahan anda telah disimpan.",
        "Perubahan anda tidak dapat disimpan.",
    ),
    (
        "nl",
        "Uw wijzigingen zijn opgeslagen.",
        "Uw wijzigingen zijn niet opgeslagen.",
    ),
    ("no", "Endringene er lagret.", "Endringene ble ikke lagret."),
    (
        "pa",
        "ਤੁਹਾਡੀਆਂ ਤਬਦੀਲੀਆਂ ਸੁਰੱਖਿਅਤ ਕੀਤੀਆਂ ਗਈਆਂ ਹਨ",
        "ਤੁਹਾਡੀਆਂ ਤਬਦੀਲੀਆਂ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਕੀਤੀਆਂ ਗਈਆਂ",
    ),
    (
        "pl",
        "Zmiany zostały zapisane.",
        "Zmiany nie zostały zapisane.",
    ),
    (
        "pt",
        "Suas alterações foram salvas.",
        "Suas alterações não foram salvas.",
    ),
    (
        "ro",
        "Modificările au fost salvate.",
        "Modificările nu au fost salvate.",
    ),
    ("ru", "Изменения сохранены.", "Изменения не сохранены."),
    (
        "sk",
        "Vaše zmeny boli uložené.",
        "Vaše zmeny neboli uložené.",
    ),
    (
        "sr",
        "Ваше промене су сачуване.",
        "Ваше промене нису сачуване.",
    ),
    (
        "sv",
        "Dina ändringar har sparats.",
        "Dina ändringar har inte sparats.",
    ),
    ("te", "మీ మార్పులు సేవ్ చేయబడ్డాయి", "మీ మార్పులు సేవ్ చేయబడలేదు"),
    (
        "th",
        "บันทึกการเปลี่ยนแปลงของคุณเรียบร้อยแล้ว",
        "ไม่สามารถบันทึกการเปลี่ยนแปลงของคุณ",
    ),
    (
        "tl",
        "Na-save ang iyong mga pagbabago",
        "Hindi na-save ang iyong mga pagbabago",
    ),
    (
        "tr",
        "Değişiklikleriniz kaydedildi.",
        "Değişiklikleriniz kaydedilemedi.",
    ),
    ("uk", "Ваші зміни збережено.", "Ваші зміни не збережено."),
    (
        "vi",
        "Các thay đổi của bạn đã được lưu",
        "Các thay đổi của bạn chưa được lưu",
    ),
    ("zh_CN", "您的更改已保存", "无法保存您的更改"),
    ("zh_TW", "您的變更已儲存", "無法儲存您的變更"),
];

#[test]
fn a_message_that_a_change_was_saved_is_told_from_one_that_it_was_not() {
    let check = |text: &str, expect: bool| assert_eq!(says_saved(&words(text)), expect, "{text}");
    for (tag, saved, failed) in MESSAGES_OF_PAGES {
        let list = MESSAGES
            .iter()
            .zip(saved::SAVED)
            .find(|(_, (one, ..))| one == tag);
        let (list, _) = list.expect(tag);
        assert_eq!(list.masks(&words(saved)) & 2, 2, "{tag}: {saved}");
        check(failed, false);
    }
    assert_eq!(
        MESSAGES_OF_PAGES.len(),
        saved::SAVED.len(),
        "an example for each"
    );
    for text in [
        "",
        "Your changes",
        "Your changes have been saved. Something went wrong.",
        "Unsaved changes",
        "Your changes have not been saved",
        "Your changes will be saved later",
        "Save your changes?",
        "Saved? No.",
    ] {
        check(text, false);
    }
    for text in [
        "Saved",
        "Settings updated!",
        "Einstellungen erfolgreich gespeichert",
    ] {
        check(text, true);
    }
}

#[test]
fn no_word_of_a_saved_change_negates() {
    for (tag, saved, around) in saved::SAVED {
        for word in saved.iter().chain(*around).flat_map(|entry| words(entry)) {
            assert!(!is_negation(&word), "{tag}: {word}");
        }
    }
}
