//! The vocabularies of Danish, Finnish, Hungarian, Norwegian and Swedish.
//!
//! Words for "let" that also mean "leave" are left out (da *lad være*, fi *antaa*, hu *hagy*, no
//! *la være*, sv *låt bli*).

use super::Vocabulary;

#[rustfmt::skip]
pub(super) const ALL: &[Vocabulary] = &[
    Vocabulary {
        tag: "da",
        permit: &[
            "brug", "bruge", "brugen", "brugt", "anvend", "anvende", "anvendelse", "anvendelsen",
            "tillad", "tillade", "giv tilladelse til", "del", "dele", "deling",
        ],
        data: &["data", "dataene", "oplysninger", "personoplysninger", "indhold", "information"],
        train: &[
            "træne", "træn", "træning", "træningen", "oplære", "oplæring", "forbedre", "forbedring",
            "udvikle", "udvikling",
        ],
        ai: &["ai", "kunstig intelligens"],
        between: &[
            "min", "mit", "mine", "dine", "personlige", "til", "at", "for", "af", "og", "som",
            "der", "i", "på", "kan", "modeller", "modellerne", "model", "generativ", "generative",
            "generativt", "oprette", "opretter", "skabe", "skaber", "oprettelse",
            "indholdsoprettelse", "indholdsskabelse", "indholdsskabende", "lave", "laver", "dets",
            "deres", "tilknyttede", "selskaber", "bliver",
        ],
        not_first: &["af", "på", "til"],
        never: &[],
    },
    Vocabulary {
        tag: "fi",
        permit: &[
            "käytä", "käyttää", "käyttö", "käyttöä", "käytön", "käyttäminen", "käyttämisen",
            "salli", "sallia", "hyödynnä", "hyödyntää", "jaa", "jakaa",
        ],
        data: &[
            "tietojani", "tietoja", "tietojeni", "tiedot", "tietoni", "tietojen", "dataani",
            "dataa", "sisältöäni", "henkilötietojani", "henkilötietojeni",
        ],
        train: &[
            "kouluttamiseen", "kouluttamisessa", "kouluttamista", "kouluttaa", "koulutukseen",
            "koulutuksessa", "opettamiseen", "opettamisessa", "opettaa", "parantamiseen",
            "parantamisessa", "parantaa", "kehittämiseen", "kehittämisessä", "kehittää",
            "harjoittamiseen", "harjoittamisessa",
        ],
        ai: &[
            "tekoälyn", "tekoälymallien", "tekoälymalleja", "tekoälyä", "ai", "tekoäly",
            "tekoälymallin",
        ],
        between: &[
            "minun", "mallien", "malleja", "generatiivisen", "generatiivisten", "sisällön",
            "sisältöä", "luovien", "luontiin", "luomiseen", "tuottavien", "sisältöjä", "sekä", "ja",
            "sen", "tytäryhtiöiden", "että", "tarkoitettujen", "luomista", "varten",
        ],
        not_first: &[],
        never: &[],
    },
    Vocabulary {
        tag: "hu",
        permit: &[
            "használata", "használatának", "használja", "használják", "használhatja", "használni",
            "felhasználása", "felhasználásának", "felhasználását", "felhasználhatja", "használatát",
            "engedélyezése", "engedélyezem", "engedélyezi", "megosztása",
        ],
        data: &[
            "adataim", "adataimat", "adatok", "adataimnak", "adatainak", "adatait", "adataink",
            "adatai", "adatainkat",
        ],
        train: &[
            "tanítására", "tanításához", "tanításában", "betanítására", "betanításához",
            "képzésére", "képzéséhez", "fejlesztésére", "fejlesztéséhez", "fejlesztése",
            "javítására", "javításához", "oktatására", "oktatásához",
        ],
        ai: &[
            "mi", "ai", "mesterséges intelligencia", "mesterségesintelligencia",
            "mesterséges intelligenciának", "mesterséges intelligenciát",
        ],
        between: &[
            "a", "az", "saját", "személyes", "modellek", "modelljeinek", "modellje", "modelljei",
            "modellt", "generatív", "tartalom", "tartalmak", "tartalmat", "tartalomkészítő",
            "tartalomgeneráló", "tartalmakat", "létrehozó", "létrehozására", "létrehozásához",
            "készítő", "készítésére", "és", "céljából", "céljára", "számára",
        ],
        not_first: &[],
        never: &[],
    },
    Vocabulary {
        tag: "no",
        permit: &[
            "bruk", "bruke", "bruken", "tillat", "tillate", "gi tillatelse til", "del", "dele",
            "benytt", "benytte", "anvend",
        ],
        data: &[
            "data", "dataene", "opplysningene", "opplysninger", "personopplysninger", "innhold",
        ],
        train: &[
            "trene", "tren", "trening", "treningen", "opplæring", "lære opp", "forbedre",
            "forbedring", "utvikle", "utvikling",
        ],
        ai: &["ai", "ki", "kunstig intelligens"],
        between: &[
            "min", "mitt", "mine", "personlige", "til", "å", "for", "av", "og", "som", "i", "på",
            "kan", "modeller", "modellene", "modell", "generativ", "generative", "opprette",
            "oppretter", "skape", "skaper", "lager", "lage", "innholdsproduksjon", "produsere",
            "produserer", "opprettelse", "innholdsskaping", "innholdsskapende",
        ],
        not_first: &["av", "på", "til"],
        never: &[],
    },
    Vocabulary {
        tag: "sv",
        permit: &[
            "använd", "använda", "användning", "användningen", "användas", "används", "tillåt",
            "tillåta", "dela",
        ],
        data: &["data", "uppgifter", "personuppgifter", "information", "innehåll", "datan"],
        train: &[
            "träna", "träning", "träningen", "lära upp", "utbilda", "utbildning", "förbättra",
            "förbättring", "utveckla", "utveckling",
        ],
        ai: &["ai", "artificiell intelligens"],
        between: &[
            "min", "mitt", "mina", "dina", "personliga", "för", "till", "att", "av", "och", "som",
            "i", "kan", "får", "modeller", "modellerna", "modell", "generativ", "generativa",
            "skapa", "skapar", "skapande", "innehållsskapande", "generera", "genererar", "dess",
            "deras",
        ],
        not_first: &["av"],
        never: &[],
    },
];
