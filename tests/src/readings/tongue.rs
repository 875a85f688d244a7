//! The words on the pages made at random. LinkedIn’s own where they are known; else the replica’s invention.

use crate::replica::Language;

/// A language with its words.
#[derive(Debug)]
pub(crate) struct Tongue {
    pub(crate) tag: &'static str,
    /// Whether LinkedIn’s own words in it are known.
    pub(crate) is_known: bool,
    pub(crate) title: &'static str,
    pub(crate) label: &'static str,
    /// The label turned round: on means that the data is *not* used.
    pub(crate) negated: &'static str,
    pub(crate) on: &'static str,
    pub(crate) off: &'static str,
}

impl Tongue {
    pub(crate) fn all() -> &'static [Self] {
        &TONGUES
    }
}

static TONGUES: [Tongue; 10] = [
    from_replica(
        Language::En,
        true,
        "Do not use my data for training content creation AI models",
    ),
    from_replica(
        Language::Fr,
        true,
        "Ne pas utiliser mes données pour entraîner les modèles d'IA de création de contenu",
    ),
    from_replica(
        Language::Nl,
        true,
        "Mijn gegevens niet gebruiken voor training van AI-modellen waarmee content wordt gemaakt",
    ),
    from_replica(
        Language::De,
        true,
        "Ihre Daten nicht zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen",
    ),
    Tongue {
        tag: "it",
        is_known: true,
        title: "Dati per migliorare l’IA generativa",
        label: "Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti",
        negated: "Non usare i miei dati per addestrare i modelli di IA per la creazione di contenuti",
        on: "Sì",
        off: "No",
    },
    from_replica(
        Language::Sv,
        false,
        "Använd inte mina data för att träna AI-modeller som skapar innehåll",
    ),
    Tongue {
        tag: "da",
        is_known: false,
        title: "Data til forbedring af generativ AI",
        label: "Brug mine data til at træne AI-modeller",
        negated: "Brug ikke mine data til at træne AI-modeller",
        on: "Til",
        off: "Fra",
    },
    Tongue {
        tag: "el",
        is_known: false,
        title: "Δεδομένα για τη βελτίωση της παραγωγικής ΤΝ",
        label: "Χρήση των δεδομένων μου για την εκπαίδευση μοντέλων ΤΝ",
        negated: "Να μην χρησιμοποιούνται τα δεδομένα μου για την εκπαίδευση μοντέλων ΤΝ",
        on: "Ναι",
        off: "Όχι",
    },
    Tongue {
        tag: "hu",
        is_known: false,
        title: "Adatok a generatív MI fejlesztéséhez",
        label: "Adataim felhasználása MI-modellek tanításához",
        negated: "Ne használják adataimat MI-modellek tanításához",
        on: "Be",
        off: "Ki",
    },
    Tongue {
        tag: "ro",
        is_known: false,
        title: "Date pentru îmbunătățirea IA generative",
        label: "Folosește datele mele pentru a antrena modele de IA",
        negated: "Nu folosi datele mele pentru a antrena modele de IA",
        on: "Da",
        off: "Nu",
    },
];

const fn from_replica(language: Language, is_known: bool, negated: &'static str) -> Tongue {
    let words = language.words();
    Tongue {
        tag: language.tag(),
        is_known,
        title: words.training.page,
        label: words.training.label,
        negated,
        on: words.on,
        off: words.off,
    }
}
