//! LinkedIn's own words for the path to the switch and for the switch, by interface language.
//!
//! **Invariant:** only wording that was found; none is our own translation.
//!
//! Checked 2026-11-23 against LinkedIn's help pages in each language. In Finnish, the path was
//! found but the wording of the switch was not. For other languages, nothing was found that is good
//! enough to be repeated.

use crate::platform::{Confidence, SettingWords};

pub(super) const AI_TRAINING: &[SettingWords] = &[
    SettingWords {
        tag: "en",
        path: &[
            "Settings & Privacy",
            "Data privacy",
            "How LinkedIn uses your data",
            "Data for Generative AI Improvement",
        ],
        labels: &["Use my data for training content creation AI models"],
        confidence: Confidence::High,
    },
    SettingWords {
        tag: "fr",
        path: &[
            "Préférences et confidentialité",
            "Confidentialité des données",
            "Données pour l’amélioration de l’IA générative",
        ],
        labels: &[
            "Utiliser mes données pour entraîner les modèles d’IA de création de contenu",
            "Utiliser mes données pour entraîner des modèles d’IA de création de contenu",
        ],
        confidence: Confidence::High,
    },
    SettingWords {
        tag: "nl",
        path: &[
            "Instellingen & Privacy",
            "Gegevensprivacy",
            "Gegevens voor verbetering van generatieve AI",
        ],
        labels: &[
            "Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt",
        ],
        confidence: Confidence::High,
    },
    SettingWords {
        tag: "de",
        path: &[
            "Einstellungen & Datenschutz",
            "Datenschutz",
            "So verwendet LinkedIn Ihre Daten",
            "Daten zur Verbesserung generativer KI",
        ],
        labels: &["Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen"],
        confidence: Confidence::High,
    },
    SettingWords {
        tag: "it",
        path: &[
            "Impostazioni e privacy",
            "Privacy dei dati",
            "Dati per migliorare l’IA generativa",
        ],
        labels: &["Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti"],
        confidence: Confidence::High,
    },
    SettingWords {
        tag: "pt",
        path: &[
            "Configurações e privacidade",
            "Privacidade dos dados",
            "Como o LinkedIn utiliza seus dados",
            "Dados para aprimoramento da IA generativa",
        ],
        labels: &["Usar meus dados para treinar modelos de IA para criar conteúdos"],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "pl",
        path: &[
            "Ustawienia i prywatność",
            "Prywatność danych",
            "Jak LinkedIn wykorzystuje Twoje dane",
            "Dane na potrzeby ulepszania generatywnej sztucznej inteligencji",
        ],
        labels: &["Użyj moich danych do trenowania modeli AI służących do tworzenia treści"],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "cs",
        // The sources differ on the step between these two, so it is left out.
        path: &[
            "Nastavení a ochrana soukromí",
            "Data pro zdokonalování generativní umělé inteligence",
        ],
        labels: &["Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu"],
        confidence: Confidence::Medium,
    },
    SettingWords {
        tag: "fi",
        path: &[
            "Asetukset",
            "Tietosuoja",
            "Tiedot generatiivisen tekoälyn parantamiseen",
        ],
        labels: &[],
        confidence: Confidence::Medium,
    },
];

/// The switch for research. Its page is named like the entry that leads to it; the name in other
/// languages was not found.
pub(super) const RESEARCH: &[SettingWords] = &[SettingWords {
    tag: "en",
    path: &[
        "Settings & Privacy",
        "Data privacy",
        "How LinkedIn uses your data",
        "Social, economic, and workplace research",
    ],
    labels: &["Social, economic, and workplace research"],
    confidence: Confidence::High,
}];
