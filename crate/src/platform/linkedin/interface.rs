//! LinkedIn's own words for the path to the switch and for the switch, by interface language.
//!
//! **Invariant:** only wording that was found; none is our own translation.
//!
//! Checked 2026-11-23 against LinkedIn's help pages in each language. In Finnish, the path was
//! found but the wording of the switch was not. For other languages, nothing was found that is good
//! enough to be repeated.

use crate::platform::{Confidence, InterfaceLanguage};

pub(super) const LANGUAGES: &[InterfaceLanguage] = &[
    InterfaceLanguage {
        tag: "en",
        own_name: "English",
        path: &[
            "Settings & Privacy",
            "Data privacy",
            "How LinkedIn uses your data",
            "Data for Generative AI Improvement",
        ],
        labels: &["Use my data for training content creation AI models"],
        confidence: Confidence::High,
    },
    InterfaceLanguage {
        tag: "fr",
        own_name: "Français",
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
    InterfaceLanguage {
        tag: "nl",
        own_name: "Nederlands",
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
    InterfaceLanguage {
        tag: "de",
        own_name: "Deutsch",
        path: &[
            "Einstellungen & Datenschutz",
            "Datenschutz",
            "So verwendet LinkedIn Ihre Daten",
            "Daten zur Verbesserung generativer KI",
        ],
        labels: &["Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen"],
        confidence: Confidence::High,
    },
    InterfaceLanguage {
        tag: "it",
        own_name: "Italiano",
        path: &[
            "Impostazioni e privacy",
            "Privacy dei dati",
            "Dati per migliorare l’IA generativa",
        ],
        labels: &["Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti"],
        confidence: Confidence::High,
    },
    InterfaceLanguage {
        tag: "pt",
        own_name: "Português",
        path: &[
            "Configurações e privacidade",
            "Privacidade dos dados",
            "Como o LinkedIn utiliza seus dados",
            "Dados para aprimoramento da IA generativa",
        ],
        labels: &["Usar meus dados para treinar modelos de IA para criar conteúdos"],
        confidence: Confidence::Medium,
    },
    InterfaceLanguage {
        tag: "pl",
        own_name: "Polski",
        path: &[
            "Ustawienia i prywatność",
            "Prywatność danych",
            "Jak LinkedIn wykorzystuje Twoje dane",
            "Dane na potrzeby ulepszania generatywnej sztucznej inteligencji",
        ],
        labels: &["Użyj moich danych do trenowania modeli AI służących do tworzenia treści"],
        confidence: Confidence::Medium,
    },
    InterfaceLanguage {
        tag: "cs",
        own_name: "Čeština",
        // The sources differ on the step between these two, so it is left out.
        path: &[
            "Nastavení a ochrana soukromí",
            "Data pro zdokonalování generativní umělé inteligence",
        ],
        labels: &["Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu"],
        confidence: Confidence::Medium,
    },
    InterfaceLanguage {
        tag: "fi",
        own_name: "Suomi",
        path: &[
            "Asetukset",
            "Tietosuoja",
            "Tiedot generatiivisen tekoälyn parantamiseen",
        ],
        labels: &[],
        confidence: Confidence::Medium,
    },
];
