//! The languages that X offers for its interface.
//!
//! Read on 2026-11-29 from the names of X's own language files of 2025-07-01. Two files that are
//! not for readers (`en-ss`, `en-xx`) and a second Arabic are left out.

use crate::platform::OfferedLanguage;

const fn language(tag: &'static str, own_name: &'static str) -> OfferedLanguage {
    OfferedLanguage { tag, own_name }
}

pub(super) const OFFERED: &[OfferedLanguage] = &[
    language("ar", "العربية"),
    language("bg", "Български"),
    language("bn", "বাংলা"),
    language("ca", "Català"),
    language("cs", "Čeština"),
    language("da", "Dansk"),
    language("de", "Deutsch"),
    language("el", "Ελληνικά"),
    language("en", "English"),
    language("es", "Español"),
    language("eu", "Euskara"),
    language("fa", "فارسی"),
    language("fi", "Suomi"),
    language("fil", "Filipino"),
    language("fr", "Français"),
    language("ga", "Gaeilge"),
    language("gl", "Galego"),
    language("gu", "ગુજરાતી"),
    language("ha", "Hausa"),
    language("he", "עברית"),
    language("hi", "हिन्दी"),
    language("hr", "Hrvatski"),
    language("hu", "Magyar"),
    language("id", "Bahasa Indonesia"),
    language("ig", "Igbo"),
    language("it", "Italiano"),
    language("ja", "日本語"),
    language("kn", "ಕನ್ನಡ"),
    language("ko", "한국어"),
    language("mr", "मराठी"),
    language("ms", "Bahasa Melayu"),
    language("nb", "Norsk bokmål"),
    language("nl", "Nederlands"),
    language("pl", "Polski"),
    language("pt", "Português"),
    language("ro", "Română"),
    language("ru", "Русский"),
    language("sk", "Slovenčina"),
    language("sr", "Српски"),
    language("sv", "Svenska"),
    language("ta", "தமிழ்"),
    language("th", "ภาษาไทย"),
    language("tr", "Türkçe"),
    language("uk", "Українська"),
    language("ur", "اردو"),
    language("vi", "Tiếng Việt"),
    language("yo", "Yorùbá"),
    language("zh", "简体中文"),
    language("zh-Hant", "繁體中文"),
];
