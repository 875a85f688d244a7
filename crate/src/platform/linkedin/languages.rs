//! All 36 languages that LinkedIn offers for its interface.
//!
//! Read on 2026-11-28 from the list at the bottom of LinkedIn's own pages. Portuguese is Brazilian.

use crate::platform::OfferedLanguage;

const fn language(tag: &'static str, own_name: &'static str) -> OfferedLanguage {
    OfferedLanguage { tag, own_name }
}

pub(super) const OFFERED: &[OfferedLanguage] = &[
    language("ar", "العربية"),
    language("bn", "বাংলা"),
    language("cs", "Čeština"),
    language("da", "Dansk"),
    language("de", "Deutsch"),
    language("el", "Ελληνικά"),
    language("en", "English"),
    language("es", "Español"),
    language("fa", "فارسی"),
    language("fi", "Suomi"),
    language("fr", "Français"),
    language("he", "עברית"),
    language("hi", "हिन्दी"),
    language("hu", "Magyar"),
    language("id", "Bahasa Indonesia"),
    language("it", "Italiano"),
    language("ja", "日本語"),
    language("ko", "한국어"),
    language("mr", "मराठी"),
    language("ms", "Bahasa Malaysia"),
    language("nl", "Nederlands"),
    language("no", "Norsk"),
    language("pa", "ਪੰਜਾਬੀ"),
    language("pl", "Polski"),
    language("pt", "Português"),
    language("ro", "Română"),
    language("ru", "Русский"),
    language("sv", "Svenska"),
    language("te", "తెలుగు"),
    language("th", "ภาษาไทย"),
    language("tl", "Tagalog"),
    language("tr", "Türkçe"),
    language("uk", "Українська"),
    language("vi", "Tiếng Việt"),
    language("zh_CN", "简体中文"),
    language("zh_TW", "正體中文"),
];
