//! Words that any page may have, by language: on and off, a name that any control could have, and
//! what turns an "allow" round.

pub(super) struct CommonWords {
    tag: &'static str,
    pub(super) on: &'static str,
    pub(super) off: &'static str,
    /// A name that any control could have.
    pub(super) generic: &'static str,
    /// "Allow", as labels begin or end with it.
    allow: &'static str,
    /// The same with "not".
    allow_not: &'static str,
    /// "Forbid", in the same form.
    forbid: &'static str,
}

/// The words of a language; those of English where it has none here.
pub(super) fn in_language(tag: &str) -> &'static CommonWords {
    let own = ALL.iter().find(|words| words.tag == tag);
    own.unwrap_or(&ALL[0])
}

impl CommonWords {
    /// A label with its meaning reversed by "not".
    pub(super) fn negated(&self, label: &str) -> String {
        self.turned(label, self.allow_not)
    }

    /// A label with its meaning reversed by "forbid".
    pub(super) fn refused(&self, label: &str) -> String {
        self.turned(label, self.forbid)
    }

    /// The label with `other` in place of "allow", or before it if it does not say "allow".
    fn turned(&self, label: &str, other: &str) -> String {
        if label.contains(self.allow) {
            label.replacen(self.allow, other, 1)
        } else {
            format!("{other}: {label}")
        }
    }
}

macro_rules! words {
    ($($tag:literal: $on:literal, $off:literal, $generic:literal;
       $allow:literal, $allow_not:literal, $forbid:literal;)+) => {
        &[$(CommonWords {
            tag: $tag,
            on: $on,
            off: $off,
            generic: $generic,
            allow: $allow,
            allow_not: $allow_not,
            forbid: $forbid,
        }),+]
    };
}

static ALL: &[CommonWords] = words! {
    "en": "On", "Off", "Press to change this setting"; "Allow", "Do not allow", "Forbid";
    "de": "Ein", "Aus", "Tippen, um die Einstellung zu ändern";
        "Erlauben", "Nicht erlauben", "Verbieten";
    "fr": "Activé", "Désactivé", "Appuyez pour modifier le paramètre";
        "Autoriser", "Ne pas autoriser", "Interdire";
    "nl": "Aan", "Uit", "Tik om de instelling te wijzigen"; "Sta toe", "Sta niet toe", "Verbied";
    "es": "Activado", "Desactivado", "Toca para cambiar la configuración";
        "Permite", "No permitas", "Prohíbe";
    "it": "Sì", "No", "Tocca per cambiare impostazione";
        "Consenti", "Non consentire", "Vieta";
    "pt": "Ativado", "Desativado", "Toque para alternar a configuração";
        "Permita", "Não permita", "Proíba";
    "pl": "Włączone", "Wyłączone", "Dotknij, aby zmienić ustawienie";
        "Zezwalaj", "Nie zezwalaj", "Zabroń";
    "da": "Til", "Fra", "Tryk for at skifte indstilling";
        "Giv tilladelse", "Giv ikke tilladelse", "Giv afslag";
    "sv": "På", "Av", "Tryck för att ändra inställningen"; "Tillåt", "Tillåt inte", "Förbjud";
    "fi": "Käytössä", "Pois käytöstä", "Napauta vaihtaaksesi asetusta";
        "Salli", "Älä salli", "Estä";
    "nb": "På", "Av", "Trykk for å endre innstillingen"; "Tillat", "Ikke tillat", "Forby";
    "cs": "Zapnuto", "Vypnuto", "Klepnutím změníte nastavení";
        "Povolte", "Nepovolujte", "Zakažte";
    "sk": "Zapnuté", "Vypnuté", "Ťuknutím zmeníte nastavenie";
        "Umožnite", "Neumožnite", "Zakážte";
    "hu": "Be", "Ki", "Koppintson a beállítás módosításához";
        "Engedélyezd", "Ne engedélyezd", "Tiltsd meg";
    "ro": "Activat", "Dezactivat", "Atinge pentru a schimba setarea";
        "Permite", "Nu permite", "Interzice";
    "hr": "Uključeno", "Isključeno", "Dodirnite za promjenu postavke";
        "Dopustite", "Nemojte dopustiti", "Zabranite";
    "el": "Ενεργό", "Ανενεργό", "Πατήστε για αλλαγή της ρύθμισης";
        "Επιτρέψτε", "Μην επιτρέψετε", "Απαγορεύστε";
    "bg": "Включено", "Изключено", "Докоснете за промяна на настройката";
        "Позволи", "Не позволявай", "Забрани";
    "uk": "Увімкнено", "Вимкнено", "Натисніть, щоб змінити налаштування";
        "Дозвольте", "Не дозволяйте", "Забороніть";
    "tr": "Açık", "Kapalı", "Ayarı değiştirmek için dokunun";
        "izin ver", "izin verme", "engelle";
    "ca": "Activat", "Desactivat", "Toca per canviar la configuració";
        "Permet", "No permetis", "Prohibeix";
    "sr": "Укључено", "Искључено", "Додирните за промену подешавања";
        "Дозволи", "Не дозволи", "Забрани";
};

#[cfg(test)]
mod tests {
    use super::*;
    use veto::platform::SettingId;

    #[test]
    fn every_known_language_has_words_and_can_be_turned_round() {
        for setting in SettingId::all() {
            for words in setting.setting().words {
                let common = in_language(words.tag);
                let is_linkedins = setting.platform_id().slug() == "linkedin";
                assert!(is_linkedins || common.tag == words.tag, "{}", words.tag);
                for label in words.labels {
                    assert_ne!(common.negated(label), *label);
                    assert_ne!(common.refused(label), *label);
                }
            }
        }
    }
}
