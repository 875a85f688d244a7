//! Lists of words for on and off: states and answers, by language.

/// States of a control that is on.
#[rustfmt::skip]
pub(super) const STATES_ON: &[&str] = &[
    "on", "enabled", "active", "activated", "turned on", "switched on", // English
    "activé", "activée", // French
    "aan", "ingeschakeld", "geactiveerd", "actief", // Dutch
    "ein", "an", "aktiviert", "eingeschaltet", "aktiv", // German; the Nordic languages say aktiv
    "attivo", "attiva", "attivato", "attivata", "abilitato", "abilitata", // Italian
    "activado", "activada", "activo", "activa", "habilitado", "habilitada", // Spanish; Portuguese
    "encendido", "encendida", // Spanish
    "ativado", "ativada", "ativo", "ativa", "ligado", "ligada", // Portuguese
    "włączone", "włączono", "włączony", "włączona", "wł", "aktywne", "aktywny", // Polish
    "zapnuto", "zapnutá", "zapnutý", "povoleno", "aktivní", // Czech
    "zapnuté", // Czech, Slovak
    "vklopljeno", "vključeno", // Slovenian
    "uključeno", // Croatian
    "укључено", "активирано", // Serbian
    "aktibatuta", "piztuta", // Basque
    "activat", "activată", "pornit", "pornită", // Romanian
    "be", "bekapcsolva", "engedélyezve", "aktív", // Hungarian
    "päällä", "käytössä", "aktivoitu", // Finnish
    "sees", "sisse lülitatud", // Estonian
    "ieslēgts", // Latvian
    "įjungta", // Lithuanian
    "på", "til", "aktiveret", "aktiverad", "aktiverat", "aktivert", "slået til", "slått på",
    "påslagen", "påslaget", "skrudd på", "aktivt", // Swedish, Norwegian, Danish
    "kveikt", // Icelandic
    "ενεργό", "ενεργοποιημένο", "ενεργή", "ενεργοποιημένη", // Greek
    "включено", "вкл", "включён", "включен", "включена", "активно", // Bulgarian, Russian
    "увімкнено", "увімкнуто", "ввімкнено", // Ukrainian
    "açık", "etkin", "aktif", "devrede", // Turkish, Indonesian, Malay
    "mixgħul", // Maltese
    "ar siúl", // Irish
    "diaktifkan", "dihidupkan", // Indonesian, Malay
    "naka on", "nakabukas", // Tagalog
    "đang bật", "đã bật", // Vietnamese
    "فعال", "روشن", // Persian
    "مفعّل", "مفعل", "مُفعّل", // Arabic
    "פועל", "מופעל", "מופעלת", // Hebrew
    "चालू", "सुरू", "सक्षम", // Hindi, Marathi
    "চালু", // Bengali
    "ਚਾਲੂ", // Punjabi
    "ఆన్", // Telugu
    "ચાલુ", // Gujarati
    "ಆನ್", // Kannada
    "ஆன்", // Tamil
    "آن", // Urdu
    "켜짐", "사용 중", "사용함", // Korean
    "オン", "有効", // Japanese
    "已开启", "已启用", "已打开", "已開啟", "已啟用", // Chinese
    "เปิดอยู่", // Thai
];

/// States of a control that is off.
#[rustfmt::skip]
pub(super) const STATES_OFF: &[&str] = &[
    "off", "disabled", "inactive", "deactivated", "turned off", "switched off", // English
    "désactivé", "désactivée", "non activé", "non activée", // French
    "uit", "uitgeschakeld", "gedeactiveerd", // Dutch
    "aus", "deaktiviert", "ausgeschaltet", "inaktiv", // German
    "non attivo", "non attiva", "disattivo", "disattivato", "disattivata", "disabilitato",
    "disabilitata", // Italian
    "desactivado", "desactivada", "inactivo", "inactiva", "apagado", "apagada", // Spanish
    "deshabilitado", "deshabilitada", // Spanish
    "desativado", "desativada", "desligado", "desligada", "inativo", "inativa", // Portuguese
    "desabilitado", "desabilitada", // Portuguese
    "wyłączone", "wyłączono", "wyłączony", "wyłączona", "wył", "nieaktywne", // Polish
    "vypnuto", "vypnutá", "vypnutý", "neaktivní", // Czech
    "vypnuté", // Czech, Slovak
    "izklopljeno", "izključeno", // Slovenian
    "isključeno", // Croatian
    "искључено", "деактивирано", // Serbian
    "desactivat", // Catalan, which says activat and activada like others
    "desaktibatuta", "itzalita", // Basque
    "dezactivat", "dezactivată", "oprit", "oprită", // Romanian
    "ki", "kikapcsolva", "letiltva", "inaktív", // Hungarian
    "pois", "pois päältä", "pois käytöstä", // Finnish
    "väljas", "välja lülitatud", // Estonian
    "izslēgts", // Latvian
    "išjungta", // Lithuanian
    "av", "fra", "deaktiveret", "inaktiverad", "inaktiverat", "deaktivert", "slået fra",
    "slått av", "avslagen", "avslaget", "skrudd av", // Swedish, Norwegian, Danish
    "slökkt", // Icelandic
    "ανενεργό", "απενεργοποιημένο", "ανενεργή", "απενεργοποιημένη", // Greek
    "изключено", "изкл", "выключено", "выкл", "отключено", "выключен", "выключена", // Bulgarian, Russian
    "вимкнено", "вимкнуто", // Ukrainian
    "kapalı", "devre dışı", // Turkish
    "mitfi", // Maltese
    "múchta", // Irish
    "nonaktif", "tidak aktif", "dinonaktifkan", "dimatikan", // Indonesian, Malay
    "naka off", "nakasara", // Tagalog
    "đang tắt", "đã tắt", // Vietnamese
    "غیرفعال", "غیر فعال", "خاموش", // Persian
    "معطّل", "معطل", "غير مفعل", "غير مفعّل", // Arabic
    "כבוי", "מושבת", "מכובה", // Hebrew
    "बंद", "अक्षम", // Hindi, Marathi
    "বন্ধ", // Bengali
    "ਬੰਦ", // Punjabi
    "ఆఫ్", // Telugu
    "બંધ", // Gujarati
    "ಆಫ್", // Kannada
    "ஆஃப்", // Tamil
    "آف", // Urdu
    "꺼짐", "사용 안 함", "사용 안함", // Korean
    "オフ", "無効", // Japanese
    "已关闭", "已停用", "已禁用", "已關閉", "未开启", "未启用", "未開啟", "未啟用", // Chinese
    "ปิดอยู่", // Thai
];

/// Answers for on: words for "yes" and "allowed", and words that mean both "on" and "turn on".
#[rustfmt::skip]
pub(super) const ANSWERS_ON: &[&str] = &[
    "yes", "allowed", "permitted", "opted in", // English
    "oui", "autorisé", "autorisée", // French
    "ja", "toegestaan", // Dutch; German and the Nordic languages say ja, too
    "erlaubt", "zugelassen", // German
    "sì", "consentito", "consentita", // Italian
    "sí", "permitido", "permitida", // Spanish; Portuguese
    "sim", // Portuguese
    "tak", "dozwolone", // Polish; Ukrainian is not written in Latin letters
    "ano", // Czech
    "áno", // Slovak
    "da", "permis", "permisă", // Croatian, Slovenian, Romanian
    "igen", // Hungarian
    "kyllä", "sallittu", // Finnish
    "jah", // Estonian
    "jā", // Latvian
    "taip", // Lithuanian
    "bai", // Basque
    "tillåtet", "tillåten", "tilladt", "tillatt", // Swedish, Danish, Norwegian
    "já", // Icelandic
    "ναι", // Greek
    "да", "разрешено", // Bulgarian, Russian
    "так", "дозволено", // Ukrainian
    "evet", // Turkish
    "tá", // Irish
    "ya", "hidup", "diizinkan", "dibenarkan", // Indonesian, Malay
    "oo", "bukas", // Tagalog
    "có", "bật", // Vietnamese
    "بله", "بلی", // Persian
    "نعم", "تشغيل", // Arabic
    "כן", // Hebrew
    "हाँ", "हां", "होय", // Hindi, Marathi
    "হ্যাঁ", // Bengali
    "ਹਾਂ", // Punjabi
    "అవును", // Telugu
    "예", "네", "켜기", "허용됨", // Korean
    "はい", "許可済み", // Japanese
    "是", "开", "開", "开启", "開啟", "启用", "啟用", "打开", "打開", "允许", "允許", // Chinese
    "ใช่", "เปิด", "เปิดใช้งาน", // Thai
];

/// Answers for off: words for "no", and words that mean both "off" and "turn off".
#[rustfmt::skip]
pub(super) const ANSWERS_OFF: &[&str] = &[
    "no", "opted out", // English; Italian and Spanish say no, too
    "non", // French
    "nee", // Dutch
    "nein", // German
    "não", // Portuguese
    "nie", // Polish, Slovak
    "ne", // Czech, Slovenian, Croatian, Lithuanian
    "nu", // Romanian
    "nem", // Hungarian
    "ei", // Finnish, Estonian
    "nē", // Latvian
    "ez", // Basque
    "nej", "nei", // Swedish, Norwegian, Danish
    "όχι", // Greek
    "не", "нет", // Bulgarian, Russian
    "ні", // Ukrainian
    "hayır", // Turkish
    "níl", // Irish
    "tidak", "mati", // Indonesian, Malay
    "hindi", "sarado", // Tagalog
    "không", "tắt", // Vietnamese
    "خیر", "نه", // Persian
    "لا", "إيقاف", // Arabic
    "לא", // Hebrew
    "नहीं", "नाही", // Hindi, Marathi
    "না", // Bengali
    "ਨਹੀਂ", // Punjabi
    "కాదు", // Telugu
    "아니요", "아니오", "끄기", // Korean
    "いいえ", // Japanese
    "否", "关", "關", "关闭", "關閉", "停用", "禁用", // Chinese
    "ไม่", "ปิด", "ปิดใช้งาน", // Thai
];
