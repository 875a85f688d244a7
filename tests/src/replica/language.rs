//! The words on the replica’s pages, by LinkedIn’s interface language. Only the menu path and the
//! label of the AI switch are LinkedIn’s own, in the languages marked so; all else is the replica’s
//! wording.

/// An interface language of LinkedIn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// English: path and label as LinkedIn words them.
    En,
    /// French: path and label as LinkedIn words them (the label also occurs with “des modèles”).
    Fr,
    /// Dutch: path and label as LinkedIn words them.
    Nl,
    /// German: path and label as LinkedIn words them.
    De,
    /// Swedish: LinkedIn’s words are not known; these are the replica’s invention.
    Sv,
}

impl Language {
    pub const ALL: [Self; 5] = [Self::En, Self::Fr, Self::Nl, Self::De, Self::Sv];

    /// The language tag, as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::Sv => "sv",
        }
    }

    /// The label of the AI switch, unless `Account::label` replaces it.
    pub fn label(self) -> &'static str {
        self.words().training.label
    }

    pub(crate) const fn words(self) -> &'static PageWords {
        match self {
            Self::En => &EN,
            Self::Fr => &FR,
            Self::Nl => &NL,
            Self::De => &DE,
            Self::Sv => &SV,
        }
    }
}

pub(crate) struct PageWords {
    pub(crate) settings: &'static str,
    pub(crate) category: &'static str,
    pub(crate) group: &'static str,
    pub(crate) training: Names,
    pub(crate) research: Names,
    pub(crate) cookies: Names,
    pub(crate) dark: Names,
    pub(crate) on: &'static str,
    pub(crate) off: &'static str,
    pub(crate) failed: &'static str,
    pub(crate) absent: &'static str,
    pub(crate) sign_in: &'static str,
}

/// The words of a setting: the name of its page and the label of its switch.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    pub(crate) page: &'static str,
    pub(crate) label: &'static str,
}

const fn names(page: &'static str, label: &'static str) -> Names {
    Names { page, label }
}

static EN: PageWords = PageWords {
    settings: "Settings & Privacy",
    category: "Data privacy",
    group: "How LinkedIn uses your data",
    training: names(
        "Data for Generative AI Improvement",
        "Use my data for training content creation AI models",
    ),
    research: names(
        "Social, economic, and workplace research",
        "Social, economic, and workplace research",
    ),
    cookies: names("Cookies", "Allow advertising cookies"),
    dark: names("Dark mode", "Use dark mode"),
    on: "On",
    off: "Off",
    failed: "Something went wrong. Please try again.",
    absent: "This setting is not available for your account.",
    sign_in: "Sign in",
};

static FR: PageWords = PageWords {
    settings: "Préférences et confidentialité",
    category: "Confidentialité des données",
    group: "Comment LinkedIn utilise vos données",
    training: names(
        "Données pour l'amélioration de l'IA générative",
        "Utiliser mes données pour entraîner les modèles d'IA de création de contenu",
    ),
    research: names(
        "Recherche sociale et économique",
        "Utiliser mes données pour la recherche",
    ),
    cookies: names("Cookies", "Autoriser les cookies publicitaires"),
    dark: names("Mode sombre", "Utiliser le mode sombre"),
    on: "Oui",
    off: "Non",
    failed: "Une erreur s’est produite. Veuillez réessayer.",
    absent: "Cette préférence n’est pas disponible pour votre compte.",
    sign_in: "S’identifier",
};

static NL: PageWords = PageWords {
    settings: "Instellingen & Privacy",
    category: "Gegevensprivacy",
    group: "Hoe LinkedIn uw gegevens gebruikt",
    training: names(
        "Gegevens voor verbetering van generatieve AI",
        "Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt",
    ),
    research: names(
        "Sociaal en economisch onderzoek",
        "Mijn gegevens gebruiken voor onderzoek",
    ),
    cookies: names("Cookies", "Advertentiecookies toestaan"),
    dark: names("Donkere modus", "Donkere modus gebruiken"),
    on: "Aan",
    off: "Uit",
    failed: "Er is iets misgegaan. Probeer het opnieuw.",
    absent: "Deze instelling is niet beschikbaar voor uw account.",
    sign_in: "Aanmelden",
};

static DE: PageWords = PageWords {
    settings: "Einstellungen & Datenschutz",
    category: "Datenschutz",
    group: "So verwendet LinkedIn Ihre Daten",
    training: names(
        "Daten zur Verbesserung generativer KI",
        "Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen",
    ),
    research: names(
        "Sozial- und Wirtschaftsforschung",
        "Ihre Daten für Forschung verwenden",
    ),
    cookies: names("Cookies", "Werbe-Cookies zulassen"),
    dark: names("Dunkelmodus", "Dunkelmodus verwenden"),
    on: "Ein",
    off: "Aus",
    failed: "Etwas ist schiefgelaufen. Bitte versuchen Sie es erneut.",
    absent: "Diese Einstellung ist für Ihr Konto nicht verfügbar.",
    sign_in: "Einloggen",
};

static SV: PageWords = PageWords {
    settings: "Inställningar och sekretess",
    category: "Datasekretess",
    group: "Så använder LinkedIn dina data",
    training: names(
        "Data för förbättring av generativ AI",
        "Använd mina data för att träna AI-modeller som skapar innehåll",
    ),
    research: names(
        "Samhälls- och arbetslivsforskning",
        "Använd mina data för forskning",
    ),
    cookies: names("Cookies", "Tillåt annonscookies"),
    dark: names("Mörkt läge", "Använd mörkt läge"),
    on: "På",
    off: "Av",
    failed: "Något gick fel. Försök igen.",
    absent: "Den här inställningen är inte tillgänglig för ditt konto.",
    sign_in: "Logga in",
};
